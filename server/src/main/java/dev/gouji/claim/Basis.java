package dev.gouji.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * What the figures of a line have counted so far, on which 办结15件 and 予以公开12件 rest: all requests, some of them
 * (1至6月收到申请30件) or something else (审核信息312件). Outcomes of the latter are not those of the tables.
 */
final class Basis {

    private final Paragraph paragraph;
    private final int end;
    private final ClaimWords words;
    /** The clauses of figures that are no claims. They matter, and are looked at, only before a claim. */
    private final List<Clause> passed = new ArrayList<>(0);
    private boolean whole;
    private int partUntil;

    /** @param end the end of the line */
    Basis(Paragraph paragraph, int end, ClaimWords words) {
        this.paragraph = paragraph;
        this.words = words;
        this.end = end;
    }

    boolean isPart(int at) {
        return at < partUntil;
    }

    /**
     * A figure that is a claim.
     *
     * @param first whether it is the first count of its sentence
     */
    void claimed(Clause clause, boolean first) {
        for (Clause before : passed) {
            pass(before);
        }
        passed.clear();
        boolean namesRequests = first ? paragraph.at(clause.at()).saysRequests(clause.at()) : clause.has(WordKind.REQUESTS);
        whole |= namesRequests;
        partUntil = namesRequests ? 0 : partUntil;
    }

    /** A figure that is none. */
    void unclaimed(Clause clause) {
        passed.add(clause);
    }

    /**
     * Behind all requests, 网络申请30件、信函申请12件 are in the way as long as the sentence goes on; two of their outcomes in one
     * figure (予以公开或部分公开6件) are not.
     */
    private void pass(Clause clause) {
        ClaimSentence sentence = paragraph.at(clause.at());
        if (!sentence.isOther(clause.at()) && !(whole && clause.hasAny(words.outcomes()))) {
            boolean passing = whole && !clause.has(WordKind.RECEIVES);
            partUntil = Math.max(partUntil, passing ? sentence.span().end() : end);
        }
    }
}
