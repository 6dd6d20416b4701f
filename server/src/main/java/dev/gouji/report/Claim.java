package dev.gouji.report;

import dev.gouji.grammar.Span;
import java.math.BigDecimal;

/**
 * A figure that the prose states about something that the tables count, for the whole body and the whole year.
 *
 * @param about what it counts
 * @param value how many; 0 where the prose says that there was none
 * @param span the figure with its unit, or the words that say none
 */
public record Claim(About about, BigDecimal value, Span span) {

    /** What a claim counts. */
    public enum About {
        RECEIVED, CARRIED_IN, HANDLED, CARRIED_OVER, GRANTED, PARTLY_GRANTED, REFUSED, UNAVAILABLE, NOT_PROCESSED,
        OTHERWISE_CLOSED, REVIEW, LITIGATION, PERMIT, PENALTY, COMPULSORY_MEASURE, ISSUED
    }
}
