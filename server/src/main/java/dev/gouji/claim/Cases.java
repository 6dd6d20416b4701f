package dev.gouji.claim;

import java.util.List;
import java.util.Optional;

/**
 * Finds counts of reviews and lawsuits that are not about disclosure; table four counts only those that are. Behind 因征地引发行政复议14件,
 * 行政诉讼22件 is about land as well, until a clause names disclosure. Behind 受理行政复议案件66件 the body is the one that reviews, and no figure
 * counts reviews of its own acts: 其中政府信息公开类行政复议案件11件.
 */
final class Cases {

    private static final List<String> REVIEWS = List.of("承办", "受理", "审理", "审结");

    private boolean others;
    private boolean reviewing;

    /**
     * Takes in a figure that counts no cases. Behind another matter (工伤认定1260件，行政复议6件) the cases are about that too, until requests
     * are counted.
     *
     * @param first whether it is the first count of its sentence
     */
    void pass(Clause clause, Optional<Claim> claim, boolean first) {
        boolean requests = claim.isPresent() && (claim.get().isReceived() || claim.get().subject().isHandled());
        boolean matter = first && claim.isEmpty() && !clause.has(WordKind.DISCLOSURE) && !clause.has(WordKind.CHANNELS);
        others = matter || others && !requests;
    }

    /**
     * Whether a count is of all kinds of cases, of another kind, or without those of the year before (新发生行政诉讼3件，上年结转1件).
     *
     * @param claimed whether the words of its clause make it a claim
     * @param sentence the sentence of the count
     * @param end the end of the count
     */
    boolean areOthers(Clause clause, boolean claimed, ClaimSentence sentence, int end) {
        reviewing |= !claimed && clause.hasAny(REVIEWS);
        boolean named = clause.has(WordKind.DISCLOSURE);
        boolean parted = !named && sentence.namesDisclosureBehind(end);
        others = !claimed || parted || !named && others;
        return others || reviewing || sentence.carriesInBehind(end) || sentence.namesOtherKindBehind(end);
    }
}
