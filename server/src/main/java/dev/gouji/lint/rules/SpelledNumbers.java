package dev.gouji.lint.rules;

import dev.gouji.grammar.Numerals;
import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Subject;
import dev.gouji.report.Prose;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers of a style in some lines, at their beginning or within; and in rows between these lines that belong to no table:
 * 1.收到申请9件｜办结9件.
 */
final class SpelledNumbers {

    private final Subject subject;
    private final List<Prose> lines;

    SpelledNumbers(Subject subject, List<Prose> lines) {
        this.subject = subject;
        this.lines = lines;
    }

    /** Whether the number stands between two lines; the line at {@code from} and the one at {@code to} are not looked at. */
    boolean standsBetween(int from, int to, Ordinal.Style style, int number) {
        return spellings(style, number).stream()
                .anyMatch(s -> IntStream.range(from + 1, to).anyMatch(i -> subject.at(lines.get(i)).contains(s))
                        || IntStream.rangeClosed(from + 1, to).anyMatch(i -> rowsAbove(lines.get(i)).contains(s)));
    }

    /** The text between a line and the one above it, which has only rows; empty if a table of the report is among them. */
    private String rowsAbove(Prose line) {
        if (line.number() == 0) {
            return "";
        }
        Span rows = new Span(subject.report().prose().get(line.number() - 1).content().end(), line.content().start());
        boolean table = subject.report().tables().stream().anyMatch(t -> t.span().overlaps(rows));
        return table ? "" : subject.text().at(rows);
    }

    private static List<String> spellings(Ordinal.Style style, int number) {
        String count = Numerals.chinese(number);
        return switch (style) {
            case COUNT_IS -> List.of(count + "是");
            case COUNT_BRACKETS -> List.of("（" + count + "）", "(" + count + ")");
            case DIGIT_BRACKETS -> List.of("（" + number + "）", "(" + number + ")");
            case COUNT_PART -> List.of("第" + count);
            case DIGIT_COMMA -> List.of(number + "、");
            case DIGIT_MARK -> List.of(number + ".", number + "．");
            default -> List.of(count + "、", count + "，");
        };
    }
}
