package dev.gouji.claim;

import dev.gouji.grammar.Inline;
import dev.gouji.surface.Figure;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds figures that complete an outcome to what the tables count: in 同意公开15件，已主动公开1件 both are 予以公开, of which the table has 16.
 */
final class Completed {

    private final String text;
    private final Paragraph paragraph;
    private final List<Inline.Quantity> quantities;
    private final Set<Integer> claimed = new HashSet<>();

    /** @param claims all claims of the paragraph; their figures complete no other */
    Completed(String text, Paragraph paragraph, List<Inline.Quantity> quantities, List<Claim> claims) {
        this.text = text;
        this.paragraph = paragraph;
        this.quantities = quantities;
        for (Claim claim : claims) {
            claimed.add(claim.span().start());
        }
    }

    /** Whether the figure right behind a claim, in its sentence and unit, states the rest and is no claim itself. */
    boolean by(Claim claim, BigDecimal rest) {
        for (Inline.Quantity quantity : quantities) {
            if (quantity.span().start() >= claim.span().end()) {
                return !claimed.contains(quantity.span().start()) && isBeside(claim, quantity)
                        && Figure.number(text, quantity).orElse(BigDecimal.ZERO).compareTo(rest) == 0;
            }
        }
        return false;
    }

    private boolean isBeside(Claim claim, Inline.Quantity quantity) {
        return paragraph.around(claim.span().start()).contains(quantity.span()) && claim.isIn(quantity, text);
    }
}
