package dev.gouji.claim;

import dev.gouji.grammar.Inline;
import dev.gouji.surface.Figure;
import dev.gouji.text.Brackets;
import dev.gouji.text.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Remembers the figures of a sentence, to see whether the next figure counts a part of one of them. In 涉及征收14件，其中2件予以公开 the 2 are
 * outcomes of the fourteen, which no table counts.
 */
final class Antecedents {

    private static final String AMONG = "其中";
    private static final String REQUEST = "申请";
    private static final List<String> COMPARES = List.of("比", "较");
    private static final String MARKS = "，、：（(,";
    /** How many figures back are looked at; no real list is longer. */
    private static final int REACH = 12;
    /** How far back an opening bracket is looked for, in characters. */
    private static final int BRACKETS = 200;

    private final String text;
    private final ClaimWords words;
    private int sentence = -1;
    private final List<Stated> figures = new ArrayList<>();

    /**
     * A figure of the sentence.
     *
     * @param part whether it is a claim, but about a part only
     * @param among whether 其中 stands between the figure before and this one
     */
    private record Stated(Clause clause, Inline.Quantity quantity, Optional<Claim> claim, boolean part, boolean among) {

        int end() {
            return quantity.span().end();
        }

        /** Whether it counts only some of the requests: 网络申请14件, 其中政府办办理14件, 上年结转3件, but not 按期答复14件. */
        boolean some(ClaimWords words) {
            boolean stage = clause.has(WordKind.HANDLES) && !among || clause.hasAny(words.outcomes())
                    || clause.isAny(words.of(WordKind.DISCLOSURE));
            return claim.isEmpty() ? !stage : claim.get().subject().isPartOfRequests();
        }

        boolean compares() {
            return clause.has(WordKind.CHANGE) || Phrases.anyBegins(clause.words(), COMPARES);
        }

        BigDecimal number(String text) {
            return Figure.number(text, quantity).orElse(BigDecimal.ZERO);
        }
    }

    Antecedents(String text, ClaimWords words) {
        this.text = text;
        this.words = words;
    }

    /**
     * Forgets the figures of the sentence before, if this is another one.
     *
     * @param start where the sentence of the next figures starts
     */
    void enter(int start) {
        if (start != sentence) {
            sentence = start;
            figures.clear();
        }
    }

    /**
     * Whether a claim counts a part of an earlier figure that is no claim, or that counts only some requests: 涉及征收14件，其中2件予以公开;
     * 上年结转3件，予以公开1件.
     */
    boolean havePart(Claim claim, Clause clause) {
        boolean behindCount = !claim.subject().after().isEmpty();
        if (figures.isEmpty() || !behindCount && !claim.subject().about() && !claim.subject().isHandled()) {
            return false;
        }
        Stated last = last(clause.at());
        if (behindCount) {
            return last.part() || last.claim().isEmpty() && (last.among() || claim.subject().isBareBehind());
        }
        if (!claim.subject().about()) {
            return last.claim().isEmpty() && (isOfNoun(last, clause) || areAllOf(last, claim));
        }
        boolean behind = clause.opensCount();
        if (behind && last.part()) {
            return true;
        }
        Optional<Stated> owner = owner(clause.at());
        return isAmong(last, clause) || isJoined(last, clause) ? mayHavePart(last, claim)
                : owner.isPresent() && mayHavePart(owner.get(), claim) || claim.subject().isOutcome() && isOfList(last, claim)
                || behind && named(clause.at()).isPresent() && named(clause.at()).get().claim().isEmpty();
    }

    /**
     * The last figure that neither compares nor stands in closed brackets: 29件 in 收到29件（网上14件），较上年减少7件，其中……. If there is none,
     * the earliest one in reach.
     */
    private Stated last(int at) {
        int earliest = Math.max(0, figures.size() - REACH);
        int last = figures.size() - 1;
        while (last > earliest && (figures.get(last).compares() || Brackets.close(text, figures.get(last).end(), at))) {
            last--;
        }
        return figures.get(last);
    }

    private static boolean mayHavePart(Stated whole, Claim part) {
        return whole.claim().isEmpty() || whole.claim().get().subject().isPartOfRequests()
                && part.value().compareTo(whole.claim().get().value()) <= 0;
    }

    /** Whether only words with 申请 stand between the last figure and this one: in 新收的29件申请办结25件 the 25 are a part of the 29. */
    private boolean isOfNoun(Stated last, Clause clause) {
        return text.substring(last.end(), clause.at()).contains(REQUEST) && isJoined(last, clause);
    }

    /** Whether all of what the last figure counts was closed: 调解纠纷30件，办结30件. */
    private boolean areAllOf(Stated last, Claim closed) {
        return !last.compares() && closed.isIn(last.quantity(), text) && closed.value().compareTo(last.number(text)) == 0;
    }

    /** Whether no mark stands between the last figure and this one: in 征地类4件分别予以公开3件、部分公开1件 the 3 are a part of the 4. */
    private boolean isJoined(Stated last, Clause clause) {
        return !Phrases.anyOf(text.substring(last.end(), clause.at()), MARKS);
    }

    private boolean isAmong(Stated last, Clause clause) {
        String gap = text.substring(last.end(), clause.at());
        boolean open = (gap.startsWith("（") || gap.startsWith("(")) && gap.indexOf('）') < 0 && gap.indexOf(')') < 0;
        return open || gap.contains(AMONG);
    }

    /** The figure right before the brackets around a place: 9件 for both figures in the brackets of 征地类9件（予以公开4件，不予公开3件）. */
    private Optional<Stated> owner(int at) {
        int open = bracket(at);
        for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - REACH); i--) {
            if (figures.get(i).end() <= open) {
                return figures.get(i).end() == open ? Optional.of(figures.get(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the brackets around a place of the sentence open; -1 if there are none. */
    private int bracket(int at) {
        int closed = 0;
        for (int i = at - 1; i >= Math.max(sentence, at - BRACKETS); i--) {
            closed -= Brackets.step(text.charAt(i));
            if (closed < 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether an outcome may belong to the last of several parts: in 收到申请29件，其中网络申请14件，予以公开6件 the 6 may be of the 14. If the
     * parts add up to the whole (网络申请14件、信函申请15件), it belongs to the whole. If the sentence states no whole (上年结转3件，予以公开1件), it
     * belongs to the part.
     */
    private boolean isOfList(Stated last, Claim outcome) {
        if (last.part() && last.claim().isPresent() && last.claim().get().subject().isOutcome()) {
            return true;
        }
        if (last.compares() || !last.some(words) || outcome.value().compareTo(last.number(text)) > 0) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - REACH); i--) {
            Stated figure = figures.get(i);
            if (figure.claim().isPresent() && !figure.some(words)) {
                return sum.compareTo(figure.claim().get().value()) != 0;
            }
            sum = !figure.compares() && figure.some(words) ? sum.add(figure.number(text)) : sum;
        }
        return last.claim().isPresent();
    }

    /**
     * The last figure with words of its own before it: 14件 for both others in 征地类14件，3件部分公开，2件不予公开. A figure of what was dealt
     * with (按规定答复229件) is passed over, and so is one in brackets that close before the place.
     */
    private Optional<Stated> named(int at) {
        for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - REACH); i--) {
            Stated figure = figures.get(i);
            if (!figure.clause().opensCount() && !figure.clause().has(WordKind.HANDLES) && !Brackets.close(text, figure.end(), at)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    void add(Clause clause, Inline.Quantity quantity, Optional<Claim> claim, boolean part) {
        int from = figures.isEmpty() ? sentence : figures.get(figures.size() - 1).end();
        figures.add(new Stated(clause, quantity, claim, part, text.substring(from, quantity.span().start()).contains(AMONG)));
    }
}
