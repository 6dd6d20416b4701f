package dev.gouji.office;

import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Optional;

/** A document that can have tracked changes and comments. */
public interface TrackedDocument extends OfficeDocument {

    /** Why an edit cannot be made as a tracked change. */
    Optional<Message> trackedRefusal(Edit edit);

    /** The file with edits as tracked changes, which its reader accepts or rejects. The conditions are those of {@link #apply}. */
    byte[] track(List<Edit> edits, Author author);

    /**
     * A copy with each remark as a comment at its place, and with its repair as a tracked change. A repair is left out if it is
     * refused or overlaps an earlier one; its remark stays.
     */
    byte[] review(List<Remark> remarks, Author author);

    /**
     * The author of tracked changes and comments.
     *
     * @param date ISO 8601 to the second, {@code 2026-01-31T09:00:00Z}
     */
    record Author(String name, String initials, String date) {

        /** The name under which this program writes. */
        public static Author gouji(String date) {
            return new Author(GOUJI, "勾", date);
        }
    }

    String GOUJI = "勾稽";

    /**
     * A comment and its repair.
     *
     * @param text the text of the comment; each line is a paragraph
     * @param repair the edits that repair it; empty if there is no repair
     */
    record Remark(Span place, String text, List<Edit> repair) {
    }
}
