package dev.gouji.office;

import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import dev.gouji.text.LineDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The user's edits of a projected text.
 *
 * @param document the file as it was read
 * @param text the edited text
 * @param edits in order
 * @param refused the edits that the file has no place for
 */
public record Rewriting(OfficeDocument document, String text, List<Edit> edits, List<Refused> refused) {

    /**
     * An edit that cannot be made.
     *
     * @param place where its result stands in the edited text
     * @param original what stood there, and is to stand there again
     */
    public record Refused(Span place, String original, Message reason) {
    }

    public static Rewriting of(OfficeDocument document, String text) {
        List<Edit> edits = LineDifference.between(document.text(), text);
        List<Refused> refused = new ArrayList<>();
        int moved = 0;
        for (Edit edit : edits) {
            Optional<Message> reason = document.refusal(edit);
            int start = edit.span().start() + moved;
            if (reason.isPresent()) {
                refused.add(new Refused(new Span(start, start + edit.newText().length()), edit.span().of(document.text()), reason.get()));
            }
            moved += edit.newText().length() - edit.span().length();
        }
        return new Rewriting(document, text, edits, List.copyOf(refused));
    }

    /** The file with the edited text; empty if an edit is refused, or the file would not read as that text. */
    public Optional<OfficeDocument> made() {
        if (edits.isEmpty()) {
            return Optional.of(document);
        }
        try {
            return refused.isEmpty() ? Optional.of(document.edited(edits)).filter(made -> made.text().equals(text)) : Optional.empty();
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }
}
