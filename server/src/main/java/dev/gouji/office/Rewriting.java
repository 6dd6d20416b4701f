package dev.gouji.office;

import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import dev.gouji.text.LineDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The edits that a user has made in a projected text.
 *
 * @param document the file as it was read
 * @param edits the edits in the order of the text
 */
public record Rewriting(OfficeDocument document, List<Edit> edits) {

    /**
     * The most edits that are tried one by one: each costs a reading of the file. There are more only if the text is not that of
     * the file at all.
     */
    private static final int MOST_TRIED = 50;

    /**
     * An edit that cannot be made.
     *
     * @param place the place of its new text in the edited text
     * @param original the text that was there, and that should be put back
     */
    public record Refused(Span place, String original, Message reason) {
    }

    public static Rewriting of(OfficeDocument document, String text) {
        return new Rewriting(document, LineDifference.between(document.text(), text));
    }

    /** The edits that the file has no place for, or that it would not show. */
    public List<Refused> refused() {
        List<Edit> possible = edits.stream().filter(edit -> document.refusal(edit).isEmpty()).toList();
        boolean shown = possible.size() > MOST_TRIED || made(possible).isPresent();
        List<Refused> refused = new ArrayList<>();
        int moved = 0;
        for (Edit edit : edits) {
            Optional<Message> reason = document.refusal(edit).or(() -> shown || made(List.of(edit)).isPresent() ? Optional.empty()
                    : Optional.of(Message.of("office.edit.unshown")));
            int start = edit.span().start() + moved;
            if (reason.isPresent()) {
                refused.add(new Refused(new Span(start, start + edit.newText().length()), edit.span().of(document.text()), reason.get()));
            }
            moved += edit.newText().length() - edit.span().length();
        }
        return List.copyOf(refused);
    }

    /** The file after all edits; empty if an edit is refused, or if the file would then be read as another text. */
    public Optional<OfficeDocument> made() {
        return edits.stream().allMatch(edit -> document.refusal(edit).isEmpty()) ? made(edits) : Optional.empty();
    }

    /**
     * The file after edits that it has a place for; empty if it would not show them. A page, for example, shows no blanks at the
     * end of a line.
     */
    private Optional<OfficeDocument> made(List<Edit> some) {
        if (some.isEmpty()) {
            return Optional.of(document);
        }
        try {
            return Optional.of(document.edited(some)).filter(made -> made.text().equals(Edit.apply(document.text(), some)));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }
}
