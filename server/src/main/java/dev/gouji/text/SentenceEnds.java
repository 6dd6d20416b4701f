package dev.gouji.text;

/** The marks that end a sentence, of either width. A full stop of ASCII is none: it may be a decimal point. */
public final class SentenceEnds {

    public static final String MARKS = "。！？；!?;";
    /** Nobody writes a longer sentence; the words further away say nothing about a place. */
    public static final int LONGEST = 200;

    private SentenceEnds() {
    }

    public static boolean contain(char c) {
        return MARKS.indexOf(c) >= 0;
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
