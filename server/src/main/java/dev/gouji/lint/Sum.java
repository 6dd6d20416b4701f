package dev.gouji.lint;

import java.math.BigDecimal;

/** An exact sum, without an object for each step: nearly all figures are whole numbers of a few digits. */
final class Sum {

    /** The sum of a thousand numbers with this many digits fits into a long. */
    private static final int FEW_DIGITS = 15;

    private long few;
    private BigDecimal others = BigDecimal.ZERO;

    void add(BigDecimal number) {
        if (isFew(number)) {
            few += number.longValue();
        } else {
            others = others.add(number);
        }
    }

    void subtract(BigDecimal number) {
        if (isFew(number)) {
            few -= number.longValue();
        } else {
            others = others.subtract(number);
        }
    }

    private static boolean isFew(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= FEW_DIGITS;
    }

    BigDecimal value() {
        return others.add(BigDecimal.valueOf(few));
    }
}
