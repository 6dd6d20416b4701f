package dev.gouji.report;

import dev.gouji.form.CellAddress;
import dev.gouji.text.Phrases;
import java.util.List;

/**
 * Something that the prose states figures of and the tables count ({@code report/claims.json}).
 *
 * @param name the key of its name in the catalogue, {@code claim.received}
 * @param any one of these words stands in the clause before the figure
 * @param all each of these words as well
 * @param none and none of these
 * @param units the units that count it
 * @param after the subjects of which the figure before it in the sentence must be; none where any may be
 * @param said a word that the sentence has said before the figure; empty where none need be
 * @param whole whether a channel or a kind of applicant in the clause makes it a part, which the tables may not tell
 * @param counted the ways of counting it, the plainest first
 */
public record ClaimSubject(String name, List<String> any, List<String> all, List<String> none, List<String> units,
                           List<String> after, String said, boolean whole, List<Count> counted) {

    /** A sum of cells; those that the form of the table does not have count for nothing. */
    public record Count(List<Term> terms) {
    }

    /** A cell that is added, or taken away. */
    public record Term(CellAddress cell, boolean minus) {
    }

    /** Whether a clause says that its figure counts this. */
    public boolean isNamedBy(String clause) {
        return Phrases.anyIn(clause, any) && Phrases.allIn(clause, all) && !Phrases.anyIn(clause, none);
    }
}
