package dev.gouji.text;

/** The columns that text takes on a terminal (East Asian Width). Ambiguous characters take one column, except in {@link #ofWide}. */
public final class Width {

    private Width() {
    }

    /** The columns of a text. */
    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
                width += of(text.codePointAt(i));
                i += Character.charCount(text.codePointAt(i)) - 1;
            } else {
                width += of(c);
            }
        }
        return width;
    }

    /** The columns of a text in a font that makes ambiguous characters wide, such as “ and ①. */
    public static int ofWide(String text) {
        int width = of(text);
        for (int i = 0; i < text.length(); i++) {
            width += isAmbiguous(text.charAt(i)) ? 1 : 0;
        }
        return width;
    }

    /** Whether the character is ambiguous (A in Unicode's EastAsianWidth.txt). Only those that occur in Chinese texts are listed. */
    private static boolean isAmbiguous(char c) {
        return c == '\u00A7' || c == '\u00A8' || c == '\u00B0' || c == '\u00B1' || c == '\u00B7' || c == '\u00D7' || c == '\u00F7'
                || c >= '\u0391' && c <= '\u03C9' || c >= '\u0401' && c <= '\u0451'
                || c == '\u2010' || c >= '\u2013' && c <= '\u2016' || c == '\u2018' || c == '\u2019' || c == '\u201C' || c == '\u201D'
                || c >= '\u2020' && c <= '\u2022' || c >= '\u2024' && c <= '\u2027' || c == '\u2030' || c == '\u2032' || c == '\u2033'
                || c == '\u203B' || c == '\u2103' || c == '\u2116' || c == '\u2121' || c >= '\u2160' && c <= '\u2179'
                || c >= '\u2190' && c <= '\u2199' || c >= '\u2460' && c <= '\u24E9' || c >= '\u2500' && c <= '\u2573'
                || c >= '\u2580' && c <= '\u258F' || c == '\u25A0' || c == '\u25A1' || c == '\u25B2' || c == '\u25B3'
                || c == '\u25C6' || c == '\u25C7' || c == '\u25CB' || c == '\u25CE' || c == '\u25CF' || c == '\u2605' || c == '\u2606';
    }

    /** The text padded with blanks to this many columns; a wider one is unchanged. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    public static int of(int point) {
        if (point >= 0x4E00 && point <= 0x9FFF) {
            return 2;
        }
        if (point < 0x20 || point == 0x7F || isMark(point)) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static boolean isWide(int point) {
        return point >= 0x1100 && (point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF && point != 0x303F
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0xFFE0 && point <= 0xFFE6
                || point >= 0x1F300 && point <= 0x1FAFF
                || point >= 0x20000 && point <= 0x3FFFD);
    }
}
