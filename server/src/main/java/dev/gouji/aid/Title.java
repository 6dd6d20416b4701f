package dev.gouji.aid;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.report.Masthead;
import dev.gouji.text.LineIndex;
import dev.gouji.text.SourceText;

/** Finds the title of a report. It may go over several lines: the body's name, then what it reports. */
public final class Title {

    private Title() {
    }

    /** The place from the first line of the title to its end; the first line of the text if there is no title. */
    public static Span of(SourceText text, Masthead masthead) {
        String title = masthead.title().orElse("");
        LineIndex lines = text.lines();
        int first = lines.line(masthead.titleSpan().start());
        while (first > 0 && belongs(text, first - 1, title)) {
            first--;
        }
        return new Span(Math.min(lines.start(first), masthead.titleSpan().start()), masthead.titleSpan().end());
    }

    private static boolean belongs(SourceText text, int line, String title) {
        String words = CharClass.trim(text.at(text.lines().span(line)));
        return !words.isEmpty() && title.contains(words);
    }
}
