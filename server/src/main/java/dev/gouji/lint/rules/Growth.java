package dev.gouji.lint.rules;

import dev.gouji.message.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A growth in percent as it is stated.
 *
 * @param down whether it is a decline
 */
record Growth(BigDecimal stated, boolean down) {

    /** The message with the figures filled in where they make another percentage, rounding of the last digit aside. */
    Optional<Message> wrong(BigDecimal now, BigDecimal before, Message message) {
        if (before.signum() <= 0) {
            return Optional.empty();
        }
        int digits = Math.max(0, stated.scale());
        BigDecimal change = down ? before.subtract(now) : now.subtract(before);
        BigDecimal right = change.multiply(BigDecimal.valueOf(100)).divide(before, digits, RoundingMode.HALF_UP);
        boolean differs = right.subtract(stated).abs().compareTo(BigDecimal.ONE.movePointLeft(digits)) > 0;
        return Optional.of(message.with("now", now).with("before", before).with("stated", stated).with("right", right))
                .filter(m -> differs);
    }
}
