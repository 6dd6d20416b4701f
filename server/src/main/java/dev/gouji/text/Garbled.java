package dev.gouji.text;

/** Texts read in the wrong encoding, recognised by the sign for invalid bytes. */
public final class Garbled {

    private static final char LOST = '\uFFFD';

    private Garbled() {
    }

    /** Whether more than half of the non-ASCII characters are lost. Fewer lost characters may be part of the file itself. */
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
