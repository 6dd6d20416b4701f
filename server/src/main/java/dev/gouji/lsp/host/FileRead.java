package dev.gouji.lsp.host;

import dev.gouji.office.OfficeDocument;
import dev.gouji.office.OfficeReader;
import dev.gouji.office.Opened;
import dev.gouji.office.Platform;
import java.util.Optional;

/**
 * The result of reading a file.
 *
 * @param text its content without a byte order mark; empty unless it is a text
 * @param document the Word file or page that shows the text, if it is one
 */
public record FileRead(Kind kind, String text, Optional<OfficeDocument> document) {

    /** The kinds of result. */
    public enum Kind {
        /** A text in UTF-8 or UTF-16. */ TEXT,
        /** A text in GB18030, which programs for UTF-8 misread. */ GB18030,
        /** A Word file or a page, as its projected text. */ OFFICE,
        /** A review copy of ours, which is no report. */ REVIEW,
        /** Nothing is there. */ ABSENT,
        /** It leads out of its allowed folder. */ OUTSIDE,
        /** It cannot be read, is no file or is too large for a report. */ UNREADABLE,
        /** It is a text in none of these encodings. */ UNDECODABLE
    }

    public FileRead(Kind kind, String text) {
        this(kind, text, Optional.empty());
    }

    /** A Word file or a page. */
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
