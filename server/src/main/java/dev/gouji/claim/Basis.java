package dev.gouji.claim;

/**
 * What the figures of a line have counted so far, on which 办结15件 and 予以公开12件 rest: all requests, some of them
 * (1至6月收到申请30件) or something else (审核信息312件). Outcomes of the latter are not those of the tables.
 */
final class Basis {

    private final ClaimWords words;
    private final int end;
    private boolean whole;
    private int partUntil;

    /** @param end the end of the line */
    Basis(ClaimWords words, int end) {
        this.words = words;
        this.end = end;
    }

    boolean isPart(int at) {
        return at < partUntil;
    }

    /** A figure that is a claim. */
    void claimed(boolean namesRequests) {
        whole |= namesRequests;
        partUntil = namesRequests ? 0 : partUntil;
    }

    /** A figure that is none. Behind all requests, 网络申请30件、信函申请12件 are in the way as long as the sentence goes on. */
    void unclaimed(ClaimSentence sentence, String clause) {
        boolean passing = whole && !words.has("receives", clause);
        partUntil = Math.max(partUntil, passing ? sentence.span().end() : end);
    }
}
