package dev.gouji.report.bind;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import java.util.ArrayList;
import java.util.List;

/** The words of a line: what stands between blanks and TABs. */
final class Words {

    private Words() {
    }

    static List<Span> split(String text, Span span) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = span.start(); i < span.end(); i++) {
            boolean blank = CharClass.isSpace(text.charAt(i)) && text.charAt(i) != '\u200B';
            if (!blank && start < 0) {
                start = i;
            } else if (blank && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(new Span(start, span.end()));
        }
        return words;
    }
}
