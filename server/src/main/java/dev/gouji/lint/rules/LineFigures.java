package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Subject;
import dev.gouji.report.Prose;
import dev.gouji.surface.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * The figures of a line of prose, by their index in it, and the words between them.
 *
 * @param text the text of the report
 * @param line the place of the line
 */
record LineFigures(String text, Span line, List<Inline.Quantity> all) {

    static LineFigures of(Subject subject, Prose line) {
        return new LineFigures(subject.text().text(), line.content(), subject.quantities(line));
    }

    int size() {
        return all.size();
    }

    /** The place of a figure with its unit. */
    Span place(int figure) {
        return all.get(figure).span();
    }

    int start(int figure) {
        return place(figure).start();
    }

    int end(int figure) {
        return place(figure).end();
    }

    /** The value of a figure; 0 if it cannot be read. */
    BigDecimal number(int figure) {
        return Figure.number(text, all.get(figure)).orElse(BigDecimal.ZERO);
    }

    /** The unit of a figure, empty if it has none. */
    String unit(int figure) {
        return all.get(figure).unit().of(text);
    }

    boolean isPercent(int figure) {
        return all.get(figure).isPercent(text);
    }

    /** Whether two figures have the same unit. */
    boolean areAlike(int one, int other) {
        return unit(one).equals(unit(other));
    }

    /** The text between two figures, with its blanks. */
    String between(int one, int later) {
        return text.substring(end(one), start(later));
    }

    /** The text between two figures without blanks around it. */
    String words(int one, int later) {
        return CharClass.trim(between(one, later));
    }
}
