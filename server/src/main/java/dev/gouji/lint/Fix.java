package dev.gouji.lint;

import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import java.util.List;

/**
 * A way to repair a finding.
 *
 * @param safe whether it changes no stated figure and no wording with meaning; then {@code gouji fix} applies it
 * @param preferred whether it is the one to take; a finding has at most one
 * @param kind what it does, so that {@code fix} can choose
 */
public record Fix(Message title, boolean safe, boolean preferred, Kind kind, List<Edit> edits) {

    public enum Kind {
        /** recomputes totals */ TOTALS,
        /** anything else */ OTHER
    }

    /** A fix that needs no review: marks, blanks, heading numbers, a blank total, blanks to 0. */
    public static Fix safe(Message title, List<Edit> edits) {
        return new Fix(title, true, true, Kind.OTHER, List.copyOf(edits));
    }

    /** The best fix, which needs a review. */
    public static Fix preferred(Message title, List<Edit> edits) {
        return new Fix(title, false, true, Kind.OTHER, List.copyOf(edits));
    }

    /** One of several fixes, or one that only the author can choose. */
    public static Fix optional(Message title, List<Edit> edits) {
        return new Fix(title, false, false, Kind.OTHER, List.copyOf(edits));
    }

    /** A fix that writes sums into totals. */
    public static Fix totals(Message title, List<Edit> edits) {
        return new Fix(title, false, false, Kind.TOTALS, List.copyOf(edits));
    }
}
