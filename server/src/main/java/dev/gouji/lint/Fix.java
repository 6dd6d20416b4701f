package dev.gouji.lint;

import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import java.util.List;

/**
 * A way to repair a finding.
 *
 * @param safe whether it changes no stated figure and no wording with meaning (CONTRACT.md)
 * @param preferred whether it is the one to take; at most one of a finding is
 * @param kind what it does, so that {@code fix} can choose
 */
public record Fix(Message title, boolean safe, boolean preferred, Kind kind, List<Edit> edits) {

    public enum Kind {
        /** recomputes totals */ TOTALS,
        /** anything else */ OTHER
    }
}
