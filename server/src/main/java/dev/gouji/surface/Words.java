package dev.gouji.surface;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import java.util.ArrayList;
import java.util.List;

/** The words of a line, separated by blanks and TABs. */
public final class Words {

    /** A word with more characters is never taken as a figure. */
    public static final int LONGEST_FIGURE = 12;

    private Words() {
    }

    /** The words of a part of the text. A character without width parts no words, and a unit is no word of its own: 29 件. */
    public static List<Span> split(String text, Span span) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int i = span.start(); i < span.end(); i++) {
            boolean seen = !CharClass.isSpace(text.charAt(i));
            if (seen) {
                start = start < 0 ? i : start;
                end = i + 1;
            } else if (start >= 0 && isGap(text.charAt(i))) {
                add(words, text, new Span(start, end));
                start = -1;
            }
        }
        if (start >= 0) {
            add(words, text, new Span(start, end));
        }
        return words;
    }

    private static void add(List<Span> words, String text, Span word) {
        Span before = words.isEmpty() ? word : words.get(words.size() - 1);
        boolean unit = before != word && CharClass.isDigit(text.charAt(before.end() - 1)) && !CharClass.isDigit(text.charAt(word.start()))
                && !isFigure(text, word) && isFigure(text, before.to(word));
        if (unit) {
            words.set(words.size() - 1, before.to(word));
        } else {
            words.add(word);
        }
    }

    /** The index from which on all words of a line are figures; the number of words if the last one is no figure. */
    public static int figuresFrom(String text, List<Span> words) {
        int from = words.size();
        while (from > 0 && isFigure(text, words.get(from - 1))) {
            from--;
        }
        return from;
    }

    /** Whether a cell has several figures, and nothing else. */
    public static boolean areSeveralFigures(String text, Span cell) {
        if (cell.isEmpty() || !CharClass.isDigit(text.charAt(cell.end() - 1))) {
            return false;
        }
        List<Span> words = split(text, cell);
        return words.size() > 1 && figuresFrom(text, words) == 0;
    }

    /** Whether a number stands between other words, as in prose: 部门文件 2 条、规范性文件. */
    public static boolean goOnBehindNumber(String text, List<Span> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (CharClass.isDigit(text.charAt(words.get(i).end() - 1)) && isFigure(text, words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a figure of at most {@link #LONGEST_FIGURE} characters. */
    public static boolean isFigure(String text, Span word) {
        return word.length() <= LONGEST_FIGURE && Figure.isFigure(word.of(text));
    }

    public static boolean hasDigit(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (CharClass.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the digits at the end of words begin, commas and points included, as in glued figures: 26,75320,926. */
    public static int digitsAt(String text, Span span) {
        int end = span.end();
        while (end > span.start() && (CharClass.isDigit(text.charAt(end - 1)) || ",.".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    /** The words without a mark behind the number that they end with, as in a list of rows: 行政许可：318； */
    public static Span withoutMark(String text, Span span) {
        int last = span.end() - 1;
        boolean mark = span.length() > 1 && "；;。".indexOf(text.charAt(last)) >= 0 && CharClass.isDigit(text.charAt(last - 1));
        return mark ? new Span(span.start(), last) : span;
    }

    /** Whether the last word has more than {@code most} characters, as in prose. Reads no more characters than needed for that. */
    public static boolean endsLong(String text, Span span, int most) {
        if (span.length() <= most) {
            return false;
        }
        for (int i = span.end() - 1; i >= span.end() - most - 1; i--) {
            if (isGap(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGap(char c) {
        return CharClass.isSpace(c) && !CharClass.hasNoWidth(c);
    }

    /** Whether the words of a line are short, as the cells of a table are that has lost its line ends. */
    public static boolean areMany(String text, Span line) {
        int blanks = 0;
        for (int i = line.start(); i < line.end(); i++) {
            blanks += CharClass.isBlank(text.charAt(i)) ? 1 : 0;
        }
        return blanks * LONGEST_FIGURE > line.length();
    }
}
