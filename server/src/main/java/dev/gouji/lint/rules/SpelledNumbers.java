package dev.gouji.lint.rules;

import dev.gouji.grammar.Numerals;
import dev.gouji.grammar.Ordinal;
import dev.gouji.lint.Subject;
import dev.gouji.report.Prose;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers of a style in some lines, at their beginning or within. */
final class SpelledNumbers {

    private final Subject subject;
    private final List<Prose> lines;

    SpelledNumbers(Subject subject, List<Prose> lines) {
        this.subject = subject;
        this.lines = lines;
    }

    /** Whether the number stands in one of the lines between two others. */
    boolean standsBetween(int from, int to, Ordinal.Style style, int number) {
        return spellings(style, number).stream()
                .anyMatch(s -> IntStream.range(from + 1, to).anyMatch(i -> subject.at(lines.get(i)).contains(s)));
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
