package dev.gouji.text;

/** What an editor counts as one character of a line. */
public enum PositionEncoding {
    UTF_8("utf-8"), UTF_16("utf-16"), UTF_32("utf-32");

    private final String code;

    PositionEncoding(String code) {
        this.code = code;
    }

    /** As LSP names it. */
    public String code() {
        return code;
    }

    /** The length of the text in these units. */
    public int units(String text, int from, int to) {
        if (this == UTF_16) {
            return to - from;
        }
        if (this == UTF_32) {
            return text.codePointCount(from, to);
        }
        int units = 0;
        for (int i = from; i < to; ) {
            int point = text.codePointAt(i);
            units += units(point);
            i += Character.charCount(point);
        }
        return units;
    }

    /** The offset that lies {@code units} after {@code from}, never beyond {@code to} nor inside a character. */
    public int advance(String text, int from, int to, int units) {
        if (this == UTF_16) {
            return units >= to - from ? to : from + Math.max(0, units);
        }
        int i = from;
        int left = units;
        while (i < to && left > 0) {
            int point = text.codePointAt(i);
            left -= units(point);
            i += Character.charCount(point);
        }
        return Math.min(i, to);
    }

    private int units(int point) {
        if (this == UTF_32) {
            return 1;
        }
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
