package dev.gouji.grammar;

import java.util.Arrays;

/** The classes of a text in which the digits of a number are adjacent although characters without width stand between them. */
final class JoinedDigits {

    private JoinedDigits() {
    }

    /** The classes, with characters without width inside a number moved behind it; the same array if there are none. */
    static byte[] of(String text, byte[] classes) {
        byte[] joined = classes;
        int from = 1;
        while (from < text.length()) {
            if (classes[from] == CharClass.BLANK && CharClass.hasNoWidth(text.charAt(from)) && isDigit(classes[from - 1])) {
                joined = joined == classes ? classes.clone() : joined;
                from = join(text, joined, from);
            } else {
                from++;
            }
        }
        return joined;
    }

    /** Joins the rest of a number that begins with a character without width; returns the end of that number. */
    private static int join(String text, byte[] classes, int from) {
        int digits = from;
        int to = from;
        for (; to < text.length() && (isDigit(classes[to]) || CharClass.hasNoWidth(text.charAt(to))); to++) {
            if (isDigit(classes[to])) {
                classes[digits] = classes[to];
                digits++;
            }
        }
        Arrays.fill(classes, digits, to, CharClass.BLANK);
        return to;
    }

    private static boolean isDigit(byte k) {
        return CharClass.isDigit(k) || CharClass.isCount(k);
    }
}
