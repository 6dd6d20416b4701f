package dev.gouji.claim;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import java.math.BigDecimal;

/**
 * A figure that the prose states about something that the tables count, for the whole body and the whole year; a figure of
 * another scope is no claim.
 *
 * @param subject what it counts
 * @param value how many, or the percentage; 0 if the prose says that there was none; for 均予以公开 the figure that 均 refers to
 * @param span the figure with its unit, or the words that state none (未收到申请) or all (16件，均予以公开)
 * @param share whether the value is a percentage: 予以公开占45.2%
 * @param early whether it counts only until a day before the year's end, so that the tables may count more: 截至11月底，收到28件
 */
public record Claim(ClaimSubject subject, BigDecimal value, Span span, boolean share, boolean early) {

    static Claim count(ClaimSubject subject, BigDecimal value, Span span, boolean early) {
        return new Claim(subject, value, span, false, early);
    }

    static Claim share(ClaimSubject subject, BigDecimal percent, Span span) {
        return new Claim(subject, percent, span, true, false);
    }

    /** The same figure as a count of another subject: 收到16件，均予以公开. */
    Claim as(ClaimSubject other, Span place) {
        return new Claim(other, value, place, share, early);
    }

    /** Whether it states that no request came in at all. */
    public boolean isNoneReceived() {
        return !share && value.signum() == 0 && isReceived();
    }

    /** Whether its figure has the unit of a quantity. */
    boolean isIn(Inline.Quantity quantity, String text) {
        String unit = quantity.unit().of(text);
        return !unit.isEmpty() && span.of(text).endsWith(unit);
    }

    boolean isReceived() {
        return subject.isReceived();
    }
}
