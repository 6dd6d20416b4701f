package dev.gouji.lint.rules;

import dev.gouji.message.Message;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stated growth in percent.
 *
 * @param down whether it is a decline
 */
record Growth(Percent percent, boolean down) {

    /**
     * The fault, if the figures give another percentage. Amounts of money may be rounded, so the percentage may then be off by
     * one in its last digit.
     *
     * @param message gets the figures as {now} and {before}; its part risen or fallen is for a change in the other direction
     */
    Optional<WrongPercent> wrong(BigDecimal now, BigDecimal before, Message message) {
        if (before.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal change = down ? before.subtract(now) : now.subtract(before);
        boolean rounded = now.scale() > 0 || before.scale() > 0;
        boolean right = rounded ? percent.nearlyFits(change, before) : percent.fits(change, before);
        Message told = change.signum() < 0 ? message.part(down ? "risen" : "fallen") : message;
        return right ? Optional.empty() : Optional.of(new WrongPercent(percent.stated(), percent.of(change, before),
                told.with("now", now).with("before", before)));
    }

    /** @param ratio what the figure may be of the one before */
    boolean isWithin(Ratio ratio) {
        return percent.isWithin(down ? ratio.decline() : ratio.growth());
    }
}
