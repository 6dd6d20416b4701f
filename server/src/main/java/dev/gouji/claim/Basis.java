package dev.gouji.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * What the figures of a line have counted so far: all requests, some of them (1至6月收到申请30件) or something else (审核信息312件). Behind
 * the latter two, 办结15件 and 予以公开12件 are not what the tables count.
 */
final class Basis {

    private static final List<String> JOINS = List.of("或", "或者", "和", "及", "以及", "、", "含");

    private final Paragraph paragraph;
    private final int end;
    private final ClaimWords words;
    private final ClaimSubject.NamingWords outcomes;
    /** The clauses of figures that are no claims, since the last claim. They are looked at only if a claim follows. */
    private final List<Clause> passed = new ArrayList<>(0);
    /** Whether a claim has counted all requests. */
    private boolean whole;
    /** Outcomes before this place count a part only. */
    private int partUntil;

    /** @param end the end of the line */
    Basis(Paragraph paragraph, int end, ClaimWords words) {
        this.paragraph = paragraph;
        this.words = words;
        this.end = end;
        this.outcomes = ClaimSubject.NamingWords.of(words.outcomes(), JOINS);
    }

    boolean isPart(int at) {
        return at < partUntil;
    }

    /**
     * Takes in a figure that is a claim.
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

    /** Takes in a figure that is no claim. */
    void unclaimed(Clause clause) {
        passed.add(clause);
    }

    /**
     * Outcomes behind a figure that is no claim are parts: to the end of the sentence if all requests were counted before
     * (收到申请42件，网络申请30件), else to the end of the line. Not so if the figure counts two outcomes of all requests (予以公开或部分公开6件, but
     * not 征地类予以公开6件).
     */
    private void pass(Clause clause) {
        ClaimSentence sentence = paragraph.at(clause.at());
        boolean several = whole && clause.hasAny(words.outcomes()) && sentence.knows(clause.words(), outcomes);
        if (!sentence.isOther(clause.at()) && !several) {
            boolean passing = whole && !clause.has(WordKind.RECEIVES);
            partUntil = Math.max(partUntil, passing ? sentence.span().end() : end);
        }
    }
}
