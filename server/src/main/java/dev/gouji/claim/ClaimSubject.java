package dev.gouji.claim;

import dev.gouji.form.CellAddress;
import dev.gouji.text.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Something that the prose states figures of and the tables count ({@code claim/claims.json}).
 *
 * @param name the key of its name in the catalogue, {@code claim.received}; two ways of saying the same share it
 * @param words what the clause before the figure says
 * @param units the units that count it
 * @param after the subjects of which the figure before it in the sentence must be; none where any may be
 * @param about whether requests must be the matter where it is named: outcomes and carried figures of other matters are none
 * @param requests whether the words name it only where requests are spoken of (办结 says nothing of what was closed)
 * @param among whether it is a kind of outcome only behind 其中 or ……中
 * @param behind whether its words may stand behind the figure: 2件予以公开
 * @param whole whether a channel or a kind of applicant in the clause makes it a part, which the tables may not have
 * @param shareOf the names of what it is a kind of, so that its share may be stated
 * @param counted the ways of counting it, the plainest first
 */
public record ClaimSubject(String name, NamingWords words, List<String> units, List<String> after, boolean about, boolean requests,
                           boolean among, boolean behind, boolean whole, List<String> shareOf, List<Count> counted) {

    static final String RECEIVED = "received";
    static final String CARRIED_IN = "carried_in";
    static final String HANDLED = "handled";
    private static final String NATURAL_PERSONS = "natural_persons";
    private static final String COMPANIES = "companies";
    private static final String LEGAL_PERSONS = "legal_persons";

    /**
     * How a clause names a subject: by the words that it holds, or by being bare, 全年共办结 or 办结.
     *
     * @param any one of these words stands in the clause
     * @param all each of these words as well
     * @param none and none of these
     * @param ends or the clause ends with one of these, filler aside
     * @param bare or the clause is one of these and filler
     * @param with further words that may stand beside them: 作出行政处罚决定12件, but 重大行政处罚法制审核12件 are others
     * @param unless none of these stands in the sentence: 制发公文60件，其中主动公开40件，不予公开20件
     */
    record NamingWords(List<String> any, List<String> all, List<String> none, List<String> ends, List<String> bare,
                   List<String> with, List<String> unless) {

        static final NamingWords NONE = new NamingWords(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        boolean isIn(Clause clause) {
            boolean named = clause.hasAny(any) && clause.hasAll(all) || clause.endsWithAny(ends);
            return named && !clause.hasAny(none);
        }

        /** The words of which a clause must have one to name it. */
        List<String> naming() {
            List<String> naming = new ArrayList<>(any);
            naming.addAll(ends);
            naming.addAll(bare);
            return naming;
        }

        /** Whether a word of it begins there; its length, 0 for none. */
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

    /**
     * The ways of counting the whole that its shares refer to, the plainest first; none where a share makes no sense.
     */
    public List<Count> wholes() {
        return List.copyOf(new LinkedHashSet<>(ClaimWords.OFFICIAL.subjects().stream().filter(s -> shareOf.contains(s.name()))
                .flatMap(s -> s.counted().stream()).toList()));
    }

    /** Whether it counts what became of the requests that the words before it count. */
    boolean rests() {
        return requests || isOutcome();
    }

    boolean isReceived() {
        return name.equals(RECEIVED);
    }

    boolean isHandled() {
        return name.equals(HANDLED);
    }

    /** Whether a bare word names it behind another count, which must then be the figure right before: 制发规范性文件5件，废止2件. */
    boolean isBareBehind() {
        return !after.isEmpty() && !words.bare().isEmpty();
    }

    /** Whether it is one way in which requests were closed. */
    boolean isOutcome() {
        return about && !shareOf.isEmpty();
    }

    /** Whether it counts only some of the requests, which may have outcomes of their own. */
    boolean isPartOfRequests() {
        return name.equals(CARRIED_IN) || name.equals(NATURAL_PERSONS) || name.equals(COMPANIES) || name.equals(LEGAL_PERSONS);
    }

    /**
     * Whether the clause before a figure says that it counts this. A bare clause may rest on what an earlier sentence or
     * the heading says; any other names requests in its own sentence, and is no part of them (其中当面答复3件). A clause with
     * words that nobody knows may count a part or something else.
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
