package dev.gouji.form;

/**
 * Which characters a text has, a bit for many of them each. A text whose letters are not all in those of another does not
 * stand in it, and every letter that is missing is a character to change: most comparisons end here.
 */
record Letters(long bits) {

    static Letters of(String text) {
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            bits |= 1L << (text.charAt(i) & 63);
        }
        return new Letters(bits);
    }

    boolean areIn(Letters other) {
        return (bits & ~other.bits) == 0;
    }

    /** At least so many of the text's characters the other does not have. */
    int missingIn(Letters other) {
        return Long.bitCount(bits & ~other.bits);
    }
}
