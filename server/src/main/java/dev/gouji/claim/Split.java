package dev.gouji.claim;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.surface.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds claims that are parts of a figure before them, since figures in a row add up to it: 收到57件，撤件39件，受理18件. In
 * 收到12件，办结11件，结转1件 the 11 are what the tables count only if no requests were carried in.
 */
final class Split {

    /** How many parts in a row are added up at most. */
    private static final int MOST_PARTS = 12;

    private final String text;
    private final Paragraph paragraph;
    private final List<Inline.Quantity> quantities;
    private final ClaimWords words;
    private final boolean carriedIn;
    private final Optional<BigDecimal> received;

    /**
     * @param carriedIn whether the tables count requests of the year before
     * @param received how many new requests they count; empty if that is unknown
     */
    Split(String text, Paragraph paragraph, List<Inline.Quantity> quantities, ClaimWords words, boolean carriedIn,
            Optional<BigDecimal> received) {
        this.received = received;
        this.words = words;
        this.carriedIn = carriedIn;
        this.text = text;
        this.paragraph = paragraph;
        this.quantities = quantities;
    }

    /**
     * The claims that are no parts. If what was accepted is a part (受理18件 of 收到57件), the tables may count either, so the whole is
     * left out too.
     */
    List<Claim> wholes(List<Claim> claims) {
        Set<Claim> parts = smaller(claims);
        Set<Integer> claimed = starts(claims);
        Optional<Whole> whole = Optional.empty();
        for (Claim claim : claims) {
            boolean counts = !claim.share() && (claim.isReceived() || claim.subject().isHandled()) && !parts.contains(claim);
            Span sentence = paragraph.around(claim.span().start());
            if (counts && whole.isPresent() && sentence.contains(whole.get().claim().span())) {
                if ((carriedIn || !whole.get().open()) && isPart(whole.get(), claim.span().start())) {
                    parts.add(claim);
                    parts.add(claim.isReceived() ? whole.get().claim() : claim);
                }
            } else if (counts && claim.isReceived()) {
                whole = Optional.of(whole(claim, sentence));
                if (isCorrected(whole.get(), claimed)) {
                    parts.add(claim);
                }
            }
        }
        return parts.isEmpty() ? claims : without(parts, claims);
    }

    private static Set<Integer> starts(List<Claim> claims) {
        Set<Integer> starts = new HashSet<>();
        for (Claim claim : claims) {
            starts.add(claim.span().start());
        }
        return starts;
    }

    /**
     * Claims that are smaller than an earlier one of the same subject in the sentence, and so a part of it: 答复27件 in
     * 办结33件，答复27件，撤回6件, and 全部公开8件 in 予以公开的9件中，全部公开8件.
     */
    private Set<Claim> smaller(List<Claim> claims) {
        Set<Claim> smaller = new HashSet<>();
        Map<String, Claim> before = new HashMap<>();
        for (Claim claim : claims) {
            if (claim.share() || !claim.subject().isHandled() && !claim.subject().isOutcome()) {
                continue;
            }
            Claim first = before.get(claim.subject().name());
            if (first != null && paragraph.around(claim.span().start()).contains(first.span())
                    && claim.value().compareTo(first.value()) < 0) {
                smaller.add(claim);
            } else {
                before.put(claim.subject().name(), claim);
            }
        }
        return smaller;
    }

    private static List<Claim> without(Set<Claim> parts, List<Claim> claims) {
        List<Claim> wholes = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            if (!parts.contains(claim)) {
                wholes.add(claim);
            }
        }
        return wholes;
    }

    /**
     * The first claim of what was received in a sentence, with the figures behind it. They are read once, since the sentence may
     * be long.
     *
     * @param starts where the figures begin, that of the claim first
     * @param numbers what they state
     * @param open whether the words behind the claim say that requests are still open
     */
    private record Whole(Claim claim, List<Integer> starts, List<BigDecimal> numbers, boolean open) {
    }

    private Whole whole(Claim claim, Span sentence) {
        List<Integer> starts = new ArrayList<>();
        List<BigDecimal> numbers = new ArrayList<>();
        for (int i = first(claim.span().start()); i < quantities.size() && sentence.contains(quantities.get(i).span()); i++) {
            Inline.Quantity quantity = quantities.get(i);
            if (!quantity.isPercent(text)) {
                starts.add(quantity.span().start());
                numbers.add(Figure.number(text, quantity).orElse(BigDecimal.ZERO));
            }
        }
        return new Whole(claim, starts, numbers, leavesOpen(text.substring(claim.span().end(), sentence.end())));
    }

    /** The index of the quantity that begins at a place, or of the first behind it. */
    private int first(int place) {
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int middle = (low + high) / 2;
            boolean before = quantities.get(middle).span().start() < place;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** Whether words say that requests are still open; those of the year before are not meant. */
    private boolean leavesOpen(String rest) {
        String own = rest;
        for (String before : words.subject(ClaimSubject.CARRIED_IN).words().any()) {
            own = own.replace(before, "");
        }
        return words.has(WordKind.OPEN, own);
    }

    /** Whether the tables count a part that no claim states: 收到29件，其中6件转为咨询，其余23件按程序办理 in a report whose tables count 23. */
    private boolean isCorrected(Whole whole, Set<Integer> claimed) {
        for (int i = 1; i < whole.starts().size(); i++) {
            int start = whole.starts().get(i);
            boolean counted = received.isPresent() && received.get().compareTo(whole.numbers().get(i)) == 0;
            if (counted && !claimed.contains(start) && isPart(whole, start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether figures in a row, the one that starts at a place among them, add up to the first figure. */
    private static boolean isPart(Whole whole, int start) {
        List<BigDecimal> numbers = whole.numbers();
        int part = Collections.binarySearch(whole.starts(), start);
        for (int from = Math.max(1, part - MOST_PARTS + 1); from <= part; from++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int to = from; to < Math.min(numbers.size(), from + MOST_PARTS); to++) {
                sum = sum.add(numbers.get(to));
                if (to >= part && to > from && sum.compareTo(numbers.get(0)) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
