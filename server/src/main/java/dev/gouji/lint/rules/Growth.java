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

    /** The message with the figures filled in where they make another percentage; amounts of money may be rounded themselves. */
    Optional<Message> wrong(BigDecimal now, BigDecimal before, Message message) {
        if (before.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal change = down ? before.subtract(now) : now.subtract(before);
        boolean rounded = now.scale() > 0 || before.scale() > 0;
        boolean right = rounded ? percent.nearlyFits(change, before) : percent.fits(change, before);
        return right ? Optional.empty() : Optional.of(message.with("now", now).with("before", before)
                .with("stated", percent.stated()).with("right", percent.of(change, before)));
    }
}
