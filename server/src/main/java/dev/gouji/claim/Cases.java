package dev.gouji.claim;

/**
 * Finds counts of reviews and lawsuits that are not about disclosure; table four counts only those that are. Behind 因征地引发行政复议14件,
 * 行政诉讼22件 is about land as well, until a clause names disclosure.
 */
final class Cases {

    private boolean others;

    /**
     * Whether a count is of all kinds of cases, of another kind, or without those of the year before (新发生行政诉讼3件，上年结转1件).
     *
     * @param claimed whether the words of its clause make it a claim
     * @param sentence the sentence of the count
     * @param end the end of the count
     */
    boolean areOthers(Clause clause, boolean claimed, ClaimSentence sentence, int end) {
        boolean named = clause.has(WordKind.DISCLOSURE);
        boolean parted = !named && sentence.namesDisclosureBehind(end);
        others = !claimed || parted || !named && others;
        return others || sentence.carriesInBehind(end);
    }
}
