package dev.gouji.claim;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.surface.Figure;
import dev.gouji.text.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a sentence on which the next one may rest. Outcomes of 涉及征收14件，其中2件予以公开 are those of the fourteen, which
 * no table counts.
 */
final class Antecedents {

    private static final String AMONG = "其中";
    private static final String REQUEST = "申请";
    private static final List<String> COMPARES = List.of("比", "较");
    private static final String MARKS = "，、：（(,";
    /** Nobody lists more figures of one kind. */
    private static final int REACH = 12;
    /** No brackets are longer. */
    private static final int BRACKETS = 200;

    private final String text;
    private final ClaimWords words;
    private int sentence = -1;
    private final List<Stated> figures = new ArrayList<>();

    /**
     * A figure of the sentence.
     *
     * @param part whether it is a claim that counts a part only
     * @param among whether 其中 stands between it and the figure before
     */
    private record Stated(Clause clause, Inline.Quantity quantity, Optional<Claim> claim, boolean part, boolean among) {

        int end() {
            return quantity.span().end();
        }

        /** Whether it counts some requests only: 网络申请14件, 其中政府办办理14件, 上年结转3件; 按期答复14件 does not. */
        boolean some(ClaimWords words) {
            boolean stage = clause.has(WordKind.HANDLES) && !among || clause.hasAny(words.outcomes())
                    || clause.isAny(words.of(WordKind.DISCLOSURE));
            return claim.isEmpty() ? !stage : claim.get().subject().isPartOfRequests();
        }

        boolean compares() {
            return clause.has(WordKind.CHANGE) || Phrases.anyBegins(clause.words(), COMPARES);
        }

        BigDecimal number(String text) {
            return Figure.read(quantity.figure().of(text)).value().number().orElse(BigDecimal.ZERO);
        }
    }

    Antecedents(String text, ClaimWords words) {
        this.text = text;
        this.words = words;
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
        boolean behindCount = !claim.subject().after().isEmpty();
        if (figures.isEmpty() || !behindCount && !claim.subject().about() && !claim.subject().isHandled()) {
            return false;
        }
        Stated last = last(clause.at());
        if (behindCount) {
            return last.part() || last.claim().isEmpty() && (last.among() || claim.subject().isBareBehind());
        }
        if (!claim.subject().about()) {
            return last.claim().isEmpty() && isOfNoun(last, clause);
        }
        boolean behind = clause.opensCount();
        if (behind && last.part()) {
            return true;
        }
        Optional<Stated> owner = owner(clause.at());
        return isAmong(last, clause) ? mayHavePart(last, claim)
                : owner.isPresent() && mayHavePart(owner.get(), claim) || claim.subject().isOutcome() && isOfList(last, claim)
                || behind && named().isPresent() && named().get().claim().isEmpty();
    }

    /** The figure before, without those that compare and those in brackets: 29件 in 收到29件（网上14件），较上年减少7件，其中……. */
    private Stated last(int at) {
        int last = figures.size() - 1;
        while (last > Math.max(0, figures.size() - REACH) && (figures.get(last).compares() || isEnclosed(figures.get(last).end(), at))) {
            last--;
        }
        return figures.get(last);
    }

    /** Whether brackets close between a figure and a place that opened before the figure. */
    private boolean isEnclosed(int from, int to) {
        int open = 0;
        for (int i = from; i < to && open >= 0; i++) {
            byte k = CharClass.of(text.charAt(i));
            open += k == '(' ? 1 : k == ')' ? -1 : 0;
        }
        return open < 0;
    }

    private static boolean mayHavePart(Stated whole, Claim part) {
        return whole.claim().isEmpty() || whole.claim().get().subject().isPartOfRequests()
                && part.value().compareTo(whole.claim().get().value()) <= 0;
    }

    /** 新收的29件申请办结25件 are closed of the twenty-nine. */
    private boolean isOfNoun(Stated last, Clause clause) {
        String gap = text.substring(last.end(), clause.at());
        boolean joined = gap.contains(REQUEST);
        for (int i = 0; i < gap.length() && joined; i++) {
            joined = MARKS.indexOf(gap.charAt(i)) < 0;
        }
        return joined;
    }

    private boolean isAmong(Stated last, Clause clause) {
        String gap = text.substring(last.end(), clause.at());
        boolean open = (gap.startsWith("（") || gap.startsWith("(")) && gap.indexOf('）') < 0 && gap.indexOf(')') < 0;
        return open || gap.contains(AMONG);
    }

    /** The figure right before the brackets in which a place stands, 9件 in 征地类9件（予以公开4件，不予公开3件）. */
    private Optional<Stated> owner(int at) {
        int open = bracket(at);
        for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - REACH); i--) {
            if (figures.get(i).end() <= open) {
                return figures.get(i).end() == open ? Optional.of(figures.get(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the brackets open in which a place of the sentence stands; -1 for none. */
    private int bracket(int at) {
        int closed = 0;
        for (int i = at - 1; i >= Math.max(sentence, at - BRACKETS); i--) {
            byte k = CharClass.of(text.charAt(i));
            if (k == '(' && closed == 0) {
                return i;
            }
            closed += k == ')' ? 1 : k == '(' ? -1 : 0;
        }
        return -1;
    }

    /**
     * Whether an outcome may be that of the last part told of a whole, as in 收到申请29件，其中网络申请14件，予以公开6件. Behind parts
     * that add up to the whole it is that of the whole; where no whole is told, 上年结转3件，予以公开1件, it is that of the part.
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
     * The last figure that has words of its own, 14件 for both others in 征地类14件，3件部分公开，2件不予公开; 16件结转下年度 does not rest on
     * 按规定答复229件 before it.
     */
    private Optional<Stated> named() {
        for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - REACH); i--) {
            if (!figures.get(i).clause().opensCount() && !figures.get(i).clause().has(WordKind.HANDLES)) {
                return Optional.of(figures.get(i));
            }
        }
        return Optional.empty();
    }

    void add(Clause clause, Inline.Quantity quantity, Optional<Claim> claim, boolean part) {
        int from = figures.isEmpty() ? sentence : figures.get(figures.size() - 1).end();
        figures.add(new Stated(clause, quantity, claim, part, text.substring(from, quantity.span().start()).contains(AMONG)));
    }
}
