package dev.gouji.claim;

import dev.gouji.grammar.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a sentence on which the next one may rest. Outcomes of 涉及征收14件，其中2件予以公开 are those of the fourteen, which
 * no table counts.
 */
final class Antecedents {

    private static final String AMONG = "其中";
    /** Nobody lists more figures of one kind. */
    private static final int REACH = 12;

    private final String text;
    private int sentence = -1;
    private final List<Figure> figures = new ArrayList<>();

    /** @param part whether it is a claim that counts a part only */
    private record Figure(Clause clause, int end, Optional<Claim> claim, boolean part) {
    }

    Antecedents(String text) {
        this.text = text;
    }

    /** @param start the start of the sentence whose figures follow */
    void enter(int start) {
        if (start != sentence) {
            sentence = start;
            figures.clear();
        }
    }

    /** Whether a claim counts a part of a figure that is no claim, or of what was carried in, as the one before it may do. */
    boolean havePart(Claim claim, Clause clause) {
        if (!claim.subject().about() || figures.isEmpty()) {
            return false;
        }
        Figure last = figures.get(figures.size() - 1);
        boolean behind = clause.opensCount();
        if (behind && last.part()) {
            return true;
        }
        return isAmong(last, clause) ? mayHavePart(last, claim) : behind && named().isPresent() && named().get().claim().isEmpty();
    }

    private static boolean mayHavePart(Figure whole, Claim part) {
        return whole.claim().isEmpty() || whole.claim().get().subject().name().equals(ClaimSubject.CARRIED_IN)
                && part.value().compareTo(whole.claim().get().value()) <= 0;
    }

    private boolean isAmong(Figure last, Clause clause) {
        String gap = text.substring(last.end(), clause.at());
        boolean open = (gap.startsWith("（") || gap.startsWith("(")) && gap.indexOf('）') < 0 && gap.indexOf(')') < 0;
        return open || gap.contains(AMONG);
    }

    /**
     * The last figure that has words of its own, 14件 for both others in 征地类14件，3件部分公开，2件不予公开; 16件结转下年度 does not rest on
     * 按规定答复229件 before it.
     */
    private Optional<Figure> named() {
        for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - REACH); i--) {
            if (!figures.get(i).clause().opensCount() && !figures.get(i).clause().has(WordKind.HANDLES)) {
                return Optional.of(figures.get(i));
            }
        }
        return Optional.empty();
    }

    void add(Clause clause, Inline.Quantity quantity, Optional<Claim> claim, boolean part) {
        figures.add(new Figure(clause, quantity.span().end(), claim, part));
    }
}
