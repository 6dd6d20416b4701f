package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Subject;
import dev.gouji.report.Prose;
import dev.gouji.surface.Figure;
import dev.gouji.text.Phrases;
import java.math.BigDecimal;
import java.util.List;

/**
 * The figures of a line of prose, by their index in it, and the words between them.
 *
 * @param text the text of the report
 * @param line the place of the line
 */
record LineFigures(String text, Span line, List<Inline.Quantity> all) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<String> LARGE_UNITS = List.of("万", "亿");
    private static final List<String> ROUGH_BEFORE = List.of("近", "约", "超", "超过", "逾", "突破");
    private static final List<String> ROUGH_BEHIND = List.of("余", "多", "来", "左右", "以上");
    /** The greatest length of such a word, in characters. */
    private static final int LONGEST_ROUGH = 2;

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

    /** Whether words beside a figure say that it is not exact: 近1200条, 1200余条, 1200条左右. */
    boolean isRough(int figure) {
        int start = start(figure);
        return Phrases.anyEnds(text.substring(Math.max(line.start(), start - LONGEST_ROUGH), start), ROUGH_BEFORE)
                || Phrases.longestAt(text, end(figure), ROUGH_BEHIND) > 0;
    }

    /** How much a figure may differ from what was counted, since figures in 万 and 亿 are rounded: 0.05 for 2.6万次, 0 for 26012次. */
    BigDecimal slack(int figure) {
        boolean rounded = Phrases.anyBegins(unit(figure), LARGE_UNITS);
        return rounded ? HALF.movePointLeft(Math.max(0, number(figure).scale())) : BigDecimal.ZERO;
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
