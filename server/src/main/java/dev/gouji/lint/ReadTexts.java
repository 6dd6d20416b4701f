package dev.gouji.lint;

import dev.gouji.report.Unwrapped;
import dev.gouji.text.BracketedSpans;
import dev.gouji.text.Quotation;
import dev.gouji.text.Radicals;
import dev.gouji.text.SourceText;
import java.util.Optional;

/**
 * The text as it is written, and as it is read. Offsets are the same in both.
 *
 * @param words the text that is read: radicals are replaced by the characters that they look like, and the attributes of
 *     {@code [信]{.mark}} and the marks of a mail's quotation are hidden
 * @param unwrapped how both were unwrapped, if they were
 */
public record ReadTexts(SourceText written, SourceText words, Optional<Unwrapped> unwrapped) {

    public static ReadTexts of(SourceText written) {
        String words = read(written.text());
        return new ReadTexts(written, words.equals(written.text()) ? written : new SourceText(words), Optional.empty());
    }

    /** The texts with each paragraph of prose on one line. */
    public ReadTexts with(Unwrapped unwrapped) {
        return new ReadTexts(new SourceText(unwrapped.moved(written.text())), new SourceText(unwrapped.moved(words.text())),
                Optional.of(unwrapped));
    }

    /** A finding in these texts at its place in the report. */
    Finding original(Finding finding) {
        return unwrapped.isPresent() ? finding.in(unwrapped.get()) : finding;
    }

    /** A text or its beginning, as it is read. */
    public static String read(String written) {
        return BracketedSpans.hidden(Quotation.hidden(Radicals.unified(written)));
    }
}
