package dev.gouji.text;

/** Texts that someone else read in the wrong encoding, by the sign that stands where bytes mean no character. */
public final class Garbled {

    private static final char LOST = '\uFFFD';

    private Garbled() {
    }

    /** Whether most of what is not ASCII is lost; a character lost here and there is the author's own. */
    public static boolean is(String text) {
        if (text.indexOf(LOST) < 0) {
            return false;
        }
        int lost = 0;
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lost += c == LOST ? 1 : 0;
            kept += c >= 0x80 && c != LOST ? 1 : 0;
        }
        return lost > kept;
    }
}
