package dev.gouji.claim;

import dev.gouji.grammar.Inline;
import dev.gouji.surface.Figure;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds figures that complete a claim to what the tables count: in 同意公开15件，已主动公开1件 both are 予以公开, of which the table has 16, and in
 * 办结28件，另办结上年结转2件 both were closed.
 */
final class Completed {

    private final String text;
    private final Paragraph paragraph;
    private final List<Inline.Quantity> quantities;
    private final ClaimWords words;
    private final Set<Integer> claimed = new HashSet<>();

    /** @param claims all claims of the paragraph; their figures complete no other */
    Completed(String text, Paragraph paragraph, List<Inline.Quantity> quantities, List<Claim> claims, ClaimWords words) {
        this.text = text;
        this.words = words;
        this.paragraph = paragraph;
        this.quantities = quantities;
        for (Claim claim : claims) {
            claimed.add(claim.span().start());
        }
    }

    /**
     * Whether the figure right behind a claim, in its sentence and unit, states the rest: one that is no claim itself, or of what was
     * closed as well.
     */
    boolean by(Claim claim, BigDecimal rest) {
        for (Inline.Quantity quantity : quantities) {
            if (quantity.span().start() >= claim.span().end()) {
                return isRest(claim, quantity) && isBeside(claim, quantity)
                        && Figure.number(text, quantity).orElse(BigDecimal.ZERO).compareTo(rest) == 0;
            }
        }
        return false;
    }

    private boolean isRest(Claim claim, Inline.Quantity next) {
        return claim.subject().isHandled()
                ? words.has(WordKind.HANDLES, text.substring(claim.span().end(), next.span().start()))
                : !claimed.contains(next.span().start());
    }

    private boolean isBeside(Claim claim, Inline.Quantity quantity) {
        return paragraph.around(claim.span().start()).contains(quantity.span()) && claim.isIn(quantity, text);
    }
}
