package dev.gouji.lint;

import dev.gouji.report.Unwrapped;
import dev.gouji.text.BracketedSpans;
import dev.gouji.text.Quotation;
import dev.gouji.text.Radicals;
import dev.gouji.text.SourceText;

/**
 * The text as it is written, and as it is read. Offsets are the same in both.
 *
 * @param words the text that is read: radicals are replaced by the characters that they look like, and the attributes of
 *     {@code [信]{.mark}} and the marks of a mail's quotation are hidden
 */
public record ReadTexts(SourceText written, SourceText words) {

    /** The texts with each paragraph of prose on one line. */
    public ReadTexts unwrapped(Unwrapped unwrapped) {
        return new ReadTexts(new SourceText(unwrapped.moved(written.text())), new SourceText(unwrapped.moved(words.text())));
    }

    public static ReadTexts of(SourceText written) {
        String words = read(written.text());
        return new ReadTexts(written, words.equals(written.text()) ? written : new SourceText(words));
    }

    /** A text or its beginning, as it is read. */
    public static String read(String written) {
        return BracketedSpans.hidden(Quotation.hidden(Radicals.unified(written)));
    }
}
