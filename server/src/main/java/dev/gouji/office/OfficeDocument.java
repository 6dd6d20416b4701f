package dev.gouji.office;

import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Optional;

/**
 * A file of an office program or a saved page as the text that is checked. Places and edits count in that text; what is
 * written goes back into the very bytes that were read, and no byte changes that an edit does not ask for. Immutable.
 */
public interface OfficeDocument {

    /** What a person sees in the file, as plain text: a line a paragraph, a line with a TAB a cell. */
    String text();

    /**
     * Where a stretch of the text stands for one who has the file open.
     *
     * @param headings the headings of the report, in order: a paragraph is counted from the one above it
     */
    Place place(Span span, List<Span> headings);

    /**
     * The id of the paragraph in which a stretch of the text begins, of a cell's first one; empty where it has none, or
     * shares it with another.
     */
    Optional<String> paragraph(Span span);

    /** The file as it was read. */
    byte[] bytes();

    /** What the file holds beside the text. */
    Remains remains();

    /**
     * Whether this program wrote the file for a reviewer to read, comments in a copy or a page of findings: no search
     * takes it for a report.
     */
    boolean isReview();

    /** Why nothing can be written into the file; empty where it can. */
    Optional<Message> locked();

    /** Why an edit of the text cannot be made in the file; empty where it can. */
    Optional<Message> refusal(Edit edit);

    /**
     * The file with edits made.
     *
     * @param edits apart from each other, none refused
     * @throws IllegalArgumentException where one is refused or two overlap
     */
    byte[] apply(List<Edit> edits);

    /** What {@link #apply} leaves, read again. */
    OfficeDocument edited(List<Edit> edits);
}
