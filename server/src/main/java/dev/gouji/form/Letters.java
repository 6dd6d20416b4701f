package dev.gouji.form;

/**
 * Which characters a text has, as 64 bits; each bit stands for many characters. A text with a bit that another text lacks is no part
 * of it, and each such bit is at least one character to change. Most comparisons of labels end here.
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

    /** How many of the bits the other text lacks: at least so many characters of this text are not in the other. */
    int missingIn(Letters other) {
        return Long.bitCount(bits & ~other.bits);
    }
}
