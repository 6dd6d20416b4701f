package dev.gouji.grammar;

/**
 * Gives each character its class in the markup grammars (Ascii.g4): an ASCII character is its own class, all others are one class.
 * {@link CharClass} would not do, since it ignores widths and case, which markup does not.
 */
final class AsciiClass {

    /** Any character that is not ASCII, and DEL. */
    static final byte OTHER = 0x7F;

    private AsciiClass() {
    }

    static byte[] of(String text) {
        byte[] classes = new byte[text.length()];
        for (int i = 0; i < classes.length; i++) {
            char c = text.charAt(i);
            classes[i] = c < OTHER ? (byte) c : OTHER;
        }
        return classes;
    }
}
