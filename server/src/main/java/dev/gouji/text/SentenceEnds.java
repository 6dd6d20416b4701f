package dev.gouji.text;

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

    /** Where the sentence around a place begins, at most {@link #LONGEST} characters before it and not before {@code from}. */
    public static int start(String text, int from, int place) {
        int start = place;
        while (start > Math.max(from, place - LONGEST) && !contain(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
