package dev.gouji.surface;

import java.math.BigDecimal;
import java.util.Optional;

/** The content of a cell: an exact number as written, nothing, a mark for nothing, or other text. */
public record CellValue(Kind kind, Optional<BigDecimal> number) {

    public enum Kind {
        NUMBER,
        /** blanks only */ BLANK,
        /** a stroke or 无 in place of a number */ DASH,
        /** any other text */ UNREADABLE
    }

    public static final CellValue BLANK = new CellValue(Kind.BLANK, Optional.empty());
    public static final CellValue DASH = new CellValue(Kind.DASH, Optional.empty());
    public static final CellValue UNREADABLE = new CellValue(Kind.UNREADABLE, Optional.empty());

    private static final CellValue ZERO = new CellValue(Kind.NUMBER, Optional.of(BigDecimal.ZERO));

    /** A whole number. Zero is made only once, since most figures are zero. */
    public static CellValue of(long number) {
        return number == 0 ? ZERO : of(BigDecimal.valueOf(number));
    }

    public static CellValue of(BigDecimal number) {
        return new CellValue(Kind.NUMBER, Optional.of(number));
    }

    /** Whether it has no number and counts as 0 in sums. */
    public boolean isEmpty() {
        return kind == Kind.BLANK || kind == Kind.DASH;
    }
}
