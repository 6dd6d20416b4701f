package dev.gouji.lint.peer;

import dev.gouji.grammar.Span;
import dev.gouji.report.Prose;
import dev.gouji.report.Report;
import dev.gouji.report.Unwrapped;
import dev.gouji.text.Fold;
import dev.gouji.text.SentenceEnds;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The hash of a sentence, for comparison with another year. Marks, blanks, figures and years do not count.
 *
 * @param hash the hash of its words
 * @param length how many characters they have
 */
public record SentenceHash(int hash, int length) {

    /** The sentences of a section, without official headings. A sentence may go over the lines of a wrapped paragraph. */
    public static List<SentenceHash> of(SourceText text, Report report, int section) {
        List<SentenceHash> sentences = new ArrayList<>();
        Optional<Unwrapped> unwrapped = Unwrapped.of(text.text(), report);
        Optional<Span> paragraph = Optional.empty();
        for (Prose line : report.prose()) {
            if (line.section() == section && !line.heading()) {
                boolean rest = unwrapped.isPresent() && paragraph.isPresent()
                        && unwrapped.get().isBroken(new Span(paragraph.get().end(), line.content().start()));
                if (paragraph.isPresent() && !rest) {
                    add(text.at(paragraph.get()), sentences);
                }
                paragraph = Optional.of(rest ? paragraph.get().to(line.content()) : line.content());
            }
        }
        if (paragraph.isPresent()) {
            add(text.at(paragraph.get()), sentences);
        }
        return sentences;
    }

    private static void add(String line, List<SentenceHash> sentences) {
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || SentenceEnds.contain(line.charAt(at))) {
                String words = withoutFigures(Fold.label(line, from, at));
                if (!words.isEmpty()) {
                    sentences.add(new SentenceHash(words.hashCode(), words.length()));
                }
                from = at + 1;
            }
        }
    }

    private static String withoutFigures(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ((c < '0' || c > '9') && c != '〇') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
