package dev.gouji.office;

import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import dev.gouji.text.LineDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What its user has made of the text that a file shows, as edits of that text.
 *
 * @param edits all of them, in order
 * @param refused those that cannot be made in the file
 */
public record Rewriting(List<Edit> edits, List<Refused> refused) {

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
        return new Rewriting(edits, List.copyOf(refused));
    }
}
