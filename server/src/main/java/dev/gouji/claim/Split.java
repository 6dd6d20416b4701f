package dev.gouji.claim;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.surface.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures that split what the sentence has counted before them: 收到57件，撤件39件，受理18件. Such a figure is a part by what the
 * sentence itself says, whatever its words count elsewhere. What was closed of this year's requests (收到12件，办结11件，结转1件)
 * is the tables' count only in a year without requests of the year before.
 */
final class Split {

    /** Nobody splits a figure into more parts. */
    private static final int MOST_PARTS = 12;

    private final String text;
    private final Paragraph paragraph;
    private final List<Inline.Quantity> quantities;
    private final ClaimWords words;
    private final boolean carriedIn;

    /** @param carriedIn whether the tables count requests of the year before */
    Split(String text, Paragraph paragraph, List<Inline.Quantity> quantities, ClaimWords words, boolean carriedIn) {
        this.words = words;
        this.carriedIn = carriedIn;
        this.text = text;
        this.paragraph = paragraph;
        this.quantities = quantities;
    }

    /** The claims without those that are parts; where a part is what was accepted, the whole may be more than the tables count. */
    List<Claim> wholes(List<Claim> claims) {
        List<Claim> wholes = new ArrayList<>(claims);
        Claim whole = claims.get(0);
        List<Inline.Quantity> figures = List.of();
        for (Claim claim : claims) {
            boolean counts = !claim.share() && (claim.isReceived() || claim.subject().name().equals(ClaimSubject.HANDLED));
            Span sentence = paragraph.around(claim.span().start());
            if (counts && !figures.isEmpty() && sentence.contains(whole.span())) {
                boolean open = leavesOpen(text.substring(whole.span().end(), sentence.end()));
                if ((carriedIn || !open) && isPart(figures, claim.span())) {
                    wholes.remove(claim);
                    wholes.remove(claim.isReceived() ? whole : claim);
                }
            } else if (counts && claim.isReceived()) {
                whole = claim;
                figures = figures(new Span(claim.span().start(), sentence.end()));
            }
        }
        return wholes;
    }

    /** Whether words say that requests are still open; those of the year before are not meant. */
    private boolean leavesOpen(String rest) {
        String own = rest;
        for (String before : words.subject(ClaimSubject.CARRIED_IN).words().any()) {
            own = own.replace(before, "");
        }
        return words.has("open", own);
    }

    private List<Inline.Quantity> figures(Span rest) {
        List<Inline.Quantity> figures = new ArrayList<>();
        for (Inline.Quantity quantity : quantities) {
            if (rest.contains(quantity.span()) && !quantity.isPercent(text)) {
                figures.add(quantity);
            }
        }
        return figures;
    }

    /** Whether some figures in a row, the one of the claim among them, add up to the first. */
    private boolean isPart(List<Inline.Quantity> figures, Span claim) {
        int part = 1;
        while (part < figures.size() && !figures.get(part).span().equals(claim)) {
            part++;
        }
        for (int from = Math.max(1, part - MOST_PARTS + 1); from <= part; from++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int to = from; to < Math.min(figures.size(), from + MOST_PARTS); to++) {
                sum = sum.add(number(figures.get(to)));
                if (to >= part && to > from && sum.compareTo(number(figures.get(0))) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private BigDecimal number(Inline.Quantity quantity) {
        return Figure.read(quantity.figure().of(text)).value().number().orElse(BigDecimal.ZERO);
    }
}
