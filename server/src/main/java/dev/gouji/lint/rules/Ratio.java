package dev.gouji.lint.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The percentages that one figure may be of another if both are rounded: 2.6万 is 119% to 129% of 2.1万.
 *
 * @param low the least
 * @param high the greatest
 */
record Ratio(BigDecimal low, BigDecimal high) {

    private static final int DIGITS = 6;

    /**
     * @param slack how much the first figure may differ from what was counted, 0 if it is exact
     * @param slackOf the same for the second figure, less than it
     */
    static Ratio of(BigDecimal number, BigDecimal slack, BigDecimal of, BigDecimal slackOf) {
        return new Ratio(percentage(number.subtract(slack), of.add(slackOf)), percentage(number.add(slack), of.subtract(slackOf)));
    }

    private static BigDecimal percentage(BigDecimal number, BigDecimal of) {
        return number.multiply(Percent.HUNDRED).divide(of, DIGITS, RoundingMode.HALF_UP);
    }

    /** By how many percent the first figure is more than the second. */
    Ratio growth() {
        return new Ratio(low.subtract(Percent.HUNDRED), high.subtract(Percent.HUNDRED));
    }

    /** By how many percent it is less. */
    Ratio decline() {
        return new Ratio(Percent.HUNDRED.subtract(high), Percent.HUNDRED.subtract(low));
    }
}
