package dev.gouji.office;

import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Optional;

/** A document that can show who changed what, and carry comments. */
public interface TrackedDocument extends OfficeDocument {

    /** Why an edit cannot be made as a tracked change. */
    Optional<Message> trackedRefusal(Edit edit);

    /** The file with edits as tracked changes, which its reader accepts or refuses. As {@link #apply}. */
    byte[] track(List<Edit> edits, Author author);

    /**
     * A copy with each remark as a comment at its place, and its repair as a tracked change. A repair that is refused, or
     * that overlaps an earlier one, is left out; its remark stays.
     */
    byte[] review(List<Remark> remarks, Author author);

    /**
     * In whose name changes are made.
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
     * What a comment says.
     *
     * @param text a line a paragraph
     * @param repair edits of the text, none where there is no repair
     */
    record Remark(Span place, String text, List<Edit> repair) {
    }
}
