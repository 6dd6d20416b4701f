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
 * @param share whether the value is a percentage (予以公开占45.2%) and no count
 */
public record Claim(ClaimSubject subject, BigDecimal value, Span span, boolean share) {

    static Claim count(ClaimSubject subject, BigDecimal value, Span span) {
        return new Claim(subject, value, span, false);
    }

    static Claim share(ClaimSubject subject, BigDecimal percent, Span span) {
        return new Claim(subject, percent, span, true);
    }

    /** Whether it states that no request came in at all. */
    public boolean isNoneReceived() {
        return !share && value.signum() == 0 && isReceived();
    }

    boolean isReceived() {
        return subject.isReceived();
    }
}
