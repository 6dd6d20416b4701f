package dev.gouji.lint;

import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.report.Unwrapped;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** The fix with its edits at their places in the report; empty if one would remove a line end there. */
    Optional<Fix> in(Unwrapped unwrapped) {
        List<Edit> places = new ArrayList<>(edits.size());
        for (Edit edit : edits) {
            Span place = unwrapped.original(edit.span());
            if (unwrapped.isBroken(place)) {
                return Optional.empty();
            }
            places.add(new Edit(place, edit.newText()));
        }
        return Optional.of(new Fix(title, safe, preferred, kind, List.copyOf(places)));
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
