package dev.gouji.claim;

/**
 * Whether the reviews and lawsuits of a paragraph are those about disclosure, which alone table 4 counts. Behind
 * 因征地引发行政复议14件 the 行政诉讼22件 are about land as well, until a clause names disclosure.
 */
final class Cases {

    private boolean others;

    /**
     * Whether a count of cases is of all kinds or of another kind, or leaves out those of the year before.
     *
     * @param claimed whether its clause could be understood
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
