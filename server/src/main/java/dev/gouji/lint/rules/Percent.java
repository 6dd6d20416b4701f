package dev.gouji.lint.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A percentage as it is stated. Most people round the last digit, some cut it off. In a list that adds up to 100% one of the
 * shares may be off by one in its last digit.
 */
record Percent(BigDecimal stated) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private int digits() {
        return Math.max(0, stated.scale());
    }

    /** The percentage of a part of a whole, with the stated number of digits. */
    BigDecimal of(BigDecimal part, BigDecimal whole) {
        return of(part, whole, RoundingMode.HALF_UP);
    }

    private BigDecimal of(BigDecimal part, BigDecimal whole, RoundingMode rounding) {
        return part.multiply(HUNDRED).divide(whole, digits(), rounding);
    }

    /** Whether it is the percentage of a part of a whole, rounded or cut. */
    boolean fits(BigDecimal part, BigDecimal whole) {
        return stated.compareTo(of(part, whole)) == 0 || stated.compareTo(of(part, whole, RoundingMode.DOWN)) == 0;
    }

    /** @param all whether the shares stated with it add up to 100% */
    boolean fits(BigDecimal part, BigDecimal whole, boolean all) {
        return all ? nearlyFits(part, whole) : fits(part, whole);
    }

    /** The same with a tolerance of one in the last digit. */
    boolean nearlyFits(BigDecimal part, BigDecimal whole) {
        return distance(part, whole).compareTo(BigDecimal.ONE.movePointLeft(digits())) <= 0;
    }

    /** Whether it may be the percentage of two rounded figures. */
    boolean isWithin(Ratio ratio) {
        return stated.compareTo(ratio.low().setScale(digits(), RoundingMode.FLOOR)) >= 0
                && stated.compareTo(ratio.high().setScale(digits(), RoundingMode.CEILING)) <= 0;
    }

    BigDecimal distance(BigDecimal part, BigDecimal whole) {
        return of(part, whole).subtract(stated).abs();
    }
}
