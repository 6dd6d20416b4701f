package dev.gouji.claim;

import dev.gouji.form.CellAddress;
import dev.gouji.text.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that the tables count and the prose may state figures of ({@code claim/claims.json}).
 *
 * @param name its name, {@code received}; with {@code claim.} before it a key of the catalogue. Two ways of saying the same
 *     share it
 * @param words the words by which the clause before a figure names it
 * @param units the units that count it
 * @param after the names of subjects, one of which the claim before it in the sentence must count; empty if it may stand
 *     alone. The name {@code outcome} is for all outcomes and their reasons, {@code reason} for the reasons only. The first
 *     name of a reason is its own outcome
 * @param about whether requests must be the matter, in the sentence or before it: outcomes and carried figures of other
 *     matters do not count
 * @param requests whether its words also need 申请 in the same sentence, or before a bare clause: 办结 does not say what was
 *     closed
 * @param among whether a bare word names it only behind 其中 or ……中
 * @param behind whether its words may stand behind the figure: 2件予以公开
 * @param whole whether a channel or a kind of applicant in the clause makes the figure a part, which the tables may not have
 * @param shareOf the names of the subjects of which its share may be stated; empty if no share makes sense
 * @param counted the ways of counting it, the plainest first
 */
public record ClaimSubject(String name, NamingWords words, List<String> units, List<String> after, boolean about, boolean requests,
                           boolean among, boolean behind, boolean whole, List<String> shareOf, List<Count> counted) {

    static final String RECEIVED = "received";
    static final String CARRIED_IN = "carried_in";
    private static final String HANDLED = "handled";
    private static final String ISSUED = "issued";
    private static final String OUTCOME = "outcome";
    private static final String REASON = "reason";
    private static final Set<String> FALLING = Set.of("in_force", "carried_over", "review_pending");
    private static final String NATURAL_PERSONS = "natural_persons";
    private static final String COMPANIES = "companies";
    private static final String LEGAL_PERSONS = "legal_persons";

    /**
     * How a clause names a subject: by words that it has, or by being a bare word, 全年共办结 or 办结.
     *
     * @param any words, one of which the clause must have
     * @param all words that it must all have as well
     * @param none words that it must not have
     * @param ends words, one of which it may end with instead, filler aside
     * @param bare words, one of which it may be instead, filler aside
     * @param with further words that it may have: 作出行政处罚决定12件. Other words mean something else: 重大行政处罚法制审核12件
     * @param unless words that its sentence must not have: 制发公文60件，其中主动公开40件，不予公开20件
     */
    record NamingWords(List<String> any, List<String> all, List<String> none, List<String> ends, List<String> bare,
                   List<String> with, List<String> unless) {

        static final NamingWords NONE = of(List.of(), List.of());

        static NamingWords of(List<String> any, List<String> with) {
            return new NamingWords(any, List.of(), List.of(), List.of(), List.of(), with, List.of());
        }

        boolean isIn(Clause clause) {
            boolean named = clause.hasAny(any) && clause.hasAll(all) || clause.endsWithAny(ends);
            return named && !clause.hasAny(none);
        }

        /** The words of which a clause that names it has at least one. */
        List<String> naming() {
            List<String> naming = new ArrayList<>(any);
            naming.addAll(ends);
            naming.addAll(bare);
            return naming;
        }

        /** The length of the subject's word at a place; 0 if there is none. */
        int lengthAt(String clause, int at) {
            int own = Math.max(Phrases.longestAt(clause, at, any), Phrases.longestAt(clause, at, all));
            return Math.max(own, Phrases.longestAt(clause, at, with));
        }
    }

    /** A sum of cells; those that the form of the table does not have count for nothing. */
    public record Count(List<Term> terms) {
    }

    /** A cell that is added, or taken away. */
    public record Term(CellAddress cell, boolean minus) {
    }

    /** The requests that were closed. */
    public static ClaimSubject handled() {
        return ClaimWords.OFFICIAL.subject(HANDLED);
    }

    /** The requests that came in. */
    public static ClaimSubject received() {
        return ClaimWords.OFFICIAL.subject(RECEIVED);
    }

    /**
     * The ways of counting the whole that its shares refer to, the plainest first; none where a share makes no sense.
     */
    public List<Count> wholes() {
        return List.copyOf(new LinkedHashSet<>(ClaimWords.OFFICIAL.subjects().stream().filter(s -> shareOf.contains(s.name()))
                .flatMap(s -> s.counted().stream()).toList()));
    }

    /**
     * Whether it may stand right behind another subject: 行政查询事项3件 behind 不予公开3件 or 部分公开1件, but not behind 收到申请6件. A reason
     * for refusing does not follow 部分公开7件, since it may be the reason for what was left out.
     *
     * @param among whether the figure counts a part of the one before: behind 其中 only the reasons of that outcome fit
     */
    boolean follows(ClaimSubject before, boolean among) {
        if (among && isReason()) {
            return before.name().equals(after.get(0));
        }
        return after.contains(before.name()) || before.isReason() && isReason() || before.isOutcome() && after.contains(OUTCOME);
    }

    /** Whether it is the reason of an outcome, 行政查询事项. */
    private boolean isReason() {
        return after.contains(OUTCOME) || after.contains(REASON);
    }

    /** Whether it counts what became of requests, so that it depends on which requests the words before it count. */
    boolean rests() {
        return requests || isOutcome();
    }

    /** Whether its count may fall within a year, as that of documents in force; that of requests received only grows. */
    boolean falls() {
        return FALLING.contains(name);
    }

    boolean isReceived() {
        return name.equals(RECEIVED);
    }

    boolean isCarriedIn() {
        return name.equals(CARRIED_IN);
    }

    boolean isIssued() {
        return name.equals(ISSUED);
    }

    boolean isHandled() {
        return name.equals(HANDLED);
    }

    /** Whether a bare word names it behind another count, which must be the figure right before: 废止2件 in 制发规范性文件5件，废止2件. */
    boolean isBareBehind() {
        return !after.isEmpty() && !words.bare().isEmpty();
    }

    /** Whether it is one way in which requests were closed. */
    public boolean isOutcome() {
        return about && !shareOf.isEmpty();
    }

    /** Whether it counts only some of the requests, which may have outcomes of their own. */
    boolean isPartOfRequests() {
        return isCarriedIn() || name.equals(NATURAL_PERSONS) || name.equals(COMPANIES) || name.equals(LEGAL_PERSONS);
    }

    /**
     * Whether the clause before a figure names this subject. For a bare clause (办结) an earlier sentence or the heading may name
     * requests. Any other clause needs requests in its own sentence, and must not count a part (其中当面答复3件). A clause with an
     * unknown word may count a part or something else, and names nothing.
     */
    boolean isNamedBy(Clause clause, Paragraph paragraph) {
        boolean bare = clause.isAny(words.bare());
        return (bare || words.isIn(clause)) && fits(clause, bare, paragraph.at(clause.at()));
    }

    private boolean fits(Clause clause, boolean bare, ClaimSentence sentence) {
        int at = clause.at();
        if (sentence.holds(words.unless(), at) || about && !sentence.isAboutRequests(at)) {
            return false;
        }
        if (bare) {
            return (!among || sentence.isAmong(at)) && (!requests || sentence.isAboutRequests(at));
        }
        return (!requests || sentence.saysRequests(at) && !sentence.isAmong(at)) && sentence.knows(clause.words(), words);
    }
}
