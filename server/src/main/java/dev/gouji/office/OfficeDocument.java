package dev.gouji.office;

import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Optional;

/**
 * A Word file or a saved page, and the plain text that is checked. Places and edits are those of this text. Edits are made in the
 * bytes that were read, and no other bytes change. Immutable.
 */
public interface OfficeDocument {

    /** What a person sees in the file, as plain text: a paragraph is a line, and a cell is a line that begins with a TAB. */
    String text();

    /**
     * The place of a span of the text, as a reader who has the file open finds it.
     *
     * @param headings the headings of the report, in order: a paragraph is counted from the heading above it
     */
    Place place(Span span, List<Span> headings);

    /**
     * The id of the paragraph in which a span of the text begins; in a cell, that of its first paragraph. Empty if the paragraph
     * has no id, or another one has the same.
     */
    Optional<String> paragraph(Span span);

    /** The file as it was read. */
    byte[] bytes();

    /** What the file has beside the text. */
    Remains remains();

    /**
     * Whether this program wrote the file for a reviewer: a copy with comments, or a page of findings. A search does not take it
     * for a report.
     */
    boolean isReview();

    /** Why nothing can be written into the file; empty if it can be written. */
    Optional<Message> locked();

    /** Why an edit of the text cannot be made in the file; empty if it can be made. */
    Optional<Message> refusal(Edit edit);

    /**
     * The file after edits.
     *
     * @param edits edits that do not overlap and are not refused
     * @throws IllegalArgumentException if an edit is refused or two overlap
     */
    byte[] apply(List<Edit> edits);

    /** The file after {@link #apply}, read again. */
    OfficeDocument edited(List<Edit> edits);
}
