package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import java.util.List;

/**
 * A text after its fixes.
 *
 * @param analysis the fixed text
 * @param rounds the edits, round by round; the edits of a round apply to the text after the earlier rounds
 * @param done what was done, in that order
 */
public record Fixed(Analysis analysis, List<List<Edit>> rounds, List<Done> done) {

    /**
     * One fix.
     *
     * @param code the rule whose finding it clears
     * @param place the place in the text before the round of the fix
     * @param title what it did
     */
    public record Done(String code, Message place, Message title) {
    }

    public boolean isChanged() {
        return !rounds.isEmpty();
    }
}
