package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.text.LineIndex;

/**
 * The place in a text where the user writes.
 *
 * @param line the line without its end
 */
record Cursor(Analysis analysis, int offset, Span line) {

    static Cursor at(Analysis analysis, int offset) {
        LineIndex lines = analysis.text().lines();
        return new Cursor(analysis, offset, lines.span(lines.line(offset)));
    }

    /** The text before the cursor on its line. */
    String before() {
        return analysis.text().text().substring(line.start(), Math.min(offset, line.end()));
    }

    boolean isAtLineEnd() {
        return isBlank(analysis.text().text().substring(Math.min(offset, line.end()), line.end()));
    }

    char next() {
        return offset < line.end() ? analysis.text().text().charAt(offset) : '\n';
    }

    /** Whether the line is prose or empty. */
    boolean isInProse() {
        return analysis.tree().blocks().stream().filter(b -> b.span().start() <= line.start() && line.start() < b.span().end())
                .allMatch(b -> b instanceof Block.Text || b instanceof Block.Blank || b instanceof Block.Heading);
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> CharClass.isBlank((char) c));
    }

    /** The number of blanks and # marks at the start of the line. */
    static int marks(String text) {
        int at = 0;
        while (at < text.length() && (CharClass.isBlank(text.charAt(at)) || text.charAt(at) == '#')) {
            at++;
        }
        return at;
    }
}
