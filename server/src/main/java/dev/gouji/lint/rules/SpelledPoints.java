package dev.gouji.lint.rules;

import dev.gouji.grammar.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds the first point of a paragraph that does not follow: 三是 behind 一是. Points may have points of their own, which begin with
 * 一是 again. A paragraph whose first point is not 一是 goes on with the paragraph before it, and is not judged.
 */
final class SpelledPoints {

    private static final String NUMBERS = "一二三四五六七八九十";
    private static final char IS = '是';
    private static final char ORDER = '第';
    /** What may stand behind a number that opens a point. */
    private static final String OPENS = "是要来则为、，）)";
    /** What may stand before a point. Behind 之, 其 or 唯 一是 is no number. */
    private static final String MARKS = "，。；：、,;:！？ \u3000";

    /**
     * A point that does not follow.
     *
     * @param expected the number that would follow
     * @param repeated whether its number was used before
     */
    record Fault(Span marker, int expected, boolean repeated) {
    }

    private SpelledPoints() {
    }

    static Optional<Fault> fault(String text, Span paragraph) {
        Deque<Integer> levels = new ArrayDeque<>();
        int before = paragraph.start();
        for (int at = paragraph.start(); at + 2 < paragraph.end(); at++) {
            int number = isPoint(text, at, paragraph.start()) ? NUMBERS.indexOf(text.charAt(at)) + 1 : 0;
            if (number > 1 && levels.isEmpty()) {
                return Optional.empty();
            }
            if (number > 1 && !follows(levels, number)) {
                int last = levels.peek();
                boolean otherwise = standsOtherwise(text.substring(before + 1, at), number <= last ? 1 : last + 1);
                return otherwise ? Optional.empty() : Optional.of(new Fault(new Span(at, at + 2), last + 1, number <= last));
            }
            if (number > 0) {
                enter(levels, number);
                before = at;
            }
        }
        return Optional.empty();
    }

    /** 三是 behind a mark; “二是二” is a saying. */
    private static boolean isPoint(String text, int at, int from) {
        return text.charAt(at + 1) == IS && NUMBERS.indexOf(text.charAt(at)) >= 0 && NUMBERS.indexOf(text.charAt(at + 2)) < 0
                && (at == from || MARKS.indexOf(text.charAt(at - 1)) >= 0);
    }

    /** Whether the point that is missing stands there in another way: 二要, 第二, ”二是. */
    private static boolean standsOtherwise(String words, int number) {
        char count = NUMBERS.charAt(number - 1);
        for (int at = words.indexOf(count); at >= 0; at = words.indexOf(count, at + 1)) {
            boolean first = at > 0 && words.charAt(at - 1) == ORDER;
            if (first || at + 1 < words.length() && OPENS.indexOf(words.charAt(at + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(Deque<Integer> levels, int number) {
        for (int last : levels) {
            if (last + 1 == number) {
                return true;
            }
        }
        return false;
    }

    /** A point of an outer level closes the inner ones. */
    private static void enter(Deque<Integer> levels, int number) {
        while (number > 1 && levels.peek() + 1 != number) {
            levels.pop();
        }
        if (number > 1) {
            levels.pop();
        }
        levels.push(number);
    }
}
