package dev.gouji.claim;

import dev.gouji.grammar.Span;
import java.math.BigDecimal;

/**
 * A figure that the prose states about something that the tables count, for the whole body and the whole year; a figure of
 * another scope is no claim.
 *
 * @param subject what it counts
 * @param value how many; 0 where the prose says that there was none, and of 均 the figure before it
 * @param span the figure with its unit, or the words that say none or all
 */
public record Claim(ClaimSubject subject, BigDecimal value, Span span) {

    /** Whether it says that no request came in at all. */
    public boolean isNoneReceived() {
        return value.signum() == 0 && subject.name().equals(ClaimSubject.RECEIVED);
    }
}
