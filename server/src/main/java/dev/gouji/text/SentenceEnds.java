package dev.gouji.text;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;

/** The marks that end a sentence, full-width and half-width. The ASCII full stop is not among them: it may be a decimal point. */
public final class SentenceEnds {

    public static final String MARKS = "。！？；!?;";
    /** The most characters of a sentence that are looked at: words further away say nothing about a place. */
    public static final int LONGEST = 200;

    private SentenceEnds() {
    }

    public static boolean contain(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** Whether a sentence goes on from one line to the next: no mark ends it, and only one line end and blanks part them. */
    public static boolean goesOn(String text, Span above, Span below) {
        return !above.isEmpty() && !contain(text.charAt(above.end() - 1)) && isOneLineEnd(text, above.end(), below.start());
    }

    private static boolean isOneLineEnd(String text, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!CharClass.isSpace(c)) {
                return false;
            }
            ends += c == '\n' || c == '\r' && !(i + 1 < to && text.charAt(i + 1) == '\n') ? 1 : 0;
        }
        return ends == 1;
    }

    /** Where the sentence around a place begins, at most {@link #LONGEST} characters before it and not before {@code from}. */
    public static int start(String text, int from, int place) {
        int start = place;
        while (start > Math.max(from, place - LONGEST) && !contain(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
