package dev.gouji.claim;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.text.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds claims that count only one stage of what the paragraph counts: of 收到29件 those that were accepted (受理27件), of the new ones
 * those that were closed in the year (当年办结25件), of 办结28件 those that were new (本年新收25件，上年结转3件).
 */
final class Stages {

    /** How many claims before and behind one are looked at. */
    private static final int NEAR = 4;
    private static final int LONGEST = 200;
    private static final String ACCEPTED = "受理";
    private static final List<String> WITHIN_THE_YEAR = List.of("当年", "年内");
    private static final String CLAUSE_ENDS = "，；。：:（(,";

    private final String text;
    private final Paragraph paragraph;
    private final ClaimWords words;
    private final boolean carriedIn;
    /** The largest count of received requests so far. */
    private BigDecimal received = BigDecimal.ZERO;
    /** How many of them were accepted. */
    private BigDecimal accepted = BigDecimal.ZERO;

    /** @param carriedIn whether the tables count requests of the year before */
    Stages(String text, Paragraph paragraph, ClaimWords words, boolean carriedIn) {
        this.text = text;
        this.paragraph = paragraph;
        this.words = words;
        this.carriedIn = carriedIn;
    }

    /** The claims that do not count a single stage. */
    List<Claim> wholes(List<Claim> claims) {
        List<Claim> wholes = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            List<Claim> near = claims.subList(Math.max(0, i - NEAR), Math.min(claims.size(), i + NEAR));
            boolean states = !claim.share() && claim.value().signum() != 0;
            boolean stage = claim.isReceived() ? states && isReceivedStage(claim, near)
                    : states && claim.subject().isHandled() && isHandledStage(claim);
            if (!stage) {
                wholes.add(claim);
            }
        }
        return wholes;
    }

    private boolean isReceivedStage(Claim claim, List<Claim> near) {
        String clause = clause(claim);
        if (claim.value().compareTo(received) < 0 && clause.contains(ACCEPTED)) {
            accepted = claim.value();
            return true;
        }
        received = received.max(claim.value());
        return isSecondClosed(clause) || isOfClosed(claim, near);
    }

    private boolean isHandledStage(Claim claim) {
        boolean fewer = received.signum() == 0 || claim.value().compareTo(received) < 0;
        boolean within = carriedIn && fewer && Phrases.anyIn(clause(claim), WITHIN_THE_YEAR);
        return within || claim.value().compareTo(accepted) <= 0;
    }

    /** The words before the figure, with the figures that 、 joins to it. */
    private String clause(Claim claim) {
        int start = claim.span().start();
        Span sentence = paragraph.around(start);
        int from = start;
        while (from > Math.max(sentence.start(), start - LONGEST) && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, start);
    }

    /** Whether the words say that a figure before it was closed: 办结上年结转申请3件、本年新收申请25件. */
    private boolean isSecondClosed(String clause) {
        String first = clause.substring(0, Math.max(0, clause.indexOf('、')));
        return CharClass.hasDigit(first) && Phrases.anyIn(first, words.of(WordKind.HANDLES));
    }

    /** Whether this claim and what was carried in add up to what the sentence counts as closed. */
    private boolean isOfClosed(Claim received, List<Claim> near) {
        Span sentence = paragraph.around(received.span().start());
        BigDecimal carried = BigDecimal.ZERO;
        BigDecimal handled = BigDecimal.ZERO;
        for (Claim claim : near) {
            if (!claim.share() && sentence.contains(claim.span())) {
                carried = claim.subject().isCarriedIn() ? claim.value() : carried;
                handled = claim.subject().isHandled() ? claim.value() : handled;
            }
        }
        return carried.signum() > 0 && carried.add(received.value()).compareTo(handled) == 0;
    }
}
