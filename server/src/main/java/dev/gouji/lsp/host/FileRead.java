package dev.gouji.lsp.host;

import dev.gouji.office.OfficeDocument;
import dev.gouji.office.OfficeReader;
import dev.gouji.office.Opened;
import dev.gouji.office.Platform;
import java.util.Optional;

/**
 * The result of reading a file.
 *
 * @param text without a byte order mark; empty if the file could not be read as text
 * @param document the Word file or page, if the text was projected from one
 */
public record FileRead(Kind kind, String text, Optional<OfficeDocument> document) {

    /** The kinds of result. */
    public enum Kind {
        /** A text in UTF-8 or UTF-16. */ TEXT,
        /** A text in GB18030. An editor that expects UTF-8 shows it garbled. */ GB18030,
        /** A Word file or a page; its text is the projection. */ OFFICE,
        /** A review copy that Gouji wrote, which counts as no report. */ REVIEW,
        /** No file has this path. */ ABSENT,
        /** The path leads out of the allowed folder. */ OUTSIDE,
        /** It cannot be read, is not a file or is too large. */ UNREADABLE,
        /** Its bytes are no text in any of these encodings. */ UNDECODABLE
    }

    public FileRead(Kind kind, String text) {
        this(kind, text, Optional.empty());
    }

    /** The result for the bytes of a Word file or page. */
    public static FileRead office(byte[] file, Platform platform) {
        Opened opened = new OfficeReader(platform).open(file);
        if (!(opened instanceof Opened.Document read)) {
            return none(Kind.UNREADABLE);
        }
        return read.document().isReview() ? none(Kind.REVIEW)
                : new FileRead(Kind.OFFICE, read.document().text(), Optional.of(read.document()));
    }

    public static FileRead none(Kind kind) {
        return new FileRead(kind, "");
    }

    public boolean isText() {
        return kind == Kind.TEXT || kind == Kind.GB18030 || kind == Kind.OFFICE;
    }
}
