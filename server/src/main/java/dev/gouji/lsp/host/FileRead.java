package dev.gouji.lsp.host;

import dev.gouji.office.OfficeDocument;
import dev.gouji.office.OfficeReader;
import dev.gouji.office.Opened;
import dev.gouji.office.Platform;
import java.util.Optional;

/**
 * What came of reading a file.
 *
 * @param text what stands in it, without a byte order mark; empty unless it is a text
 * @param document the Word file that shows the text, where it is one
 */
public record FileRead(Kind kind, String text, Optional<OfficeDocument> document) {

    /** What a file turned out to be. */
    public enum Kind {
        /** A text in UTF-8 or UTF-16. */ TEXT,
        /** A text in GB18030, which programs that expect UTF-8 garble. */ GB18030,
        /** A Word file, as the text that it shows. */ OFFICE,
        /** Nothing is there. */ ABSENT,
        /** It leads out of the folder that it may not leave. */ OUTSIDE,
        /** It cannot be read, is no file, is far too large for one of ours, or is a review copy that we have written. */ UNREADABLE,
        /** It is no text in any of these encodings. */ UNDECODABLE
    }

    public FileRead(Kind kind, String text) {
        this(kind, text, Optional.empty());
    }

    /** A file that is an archive, as Word files are. */
    public static FileRead archive(byte[] file, Platform platform) {
        Opened opened = new OfficeReader(platform).open(file);
        return opened instanceof Opened.Document read && !read.document().isReview()
                ? new FileRead(Kind.OFFICE, read.document().text(), Optional.of(read.document())) : none(Kind.UNREADABLE);
    }

    public static FileRead none(Kind kind) {
        return new FileRead(kind, "");
    }

    public boolean isText() {
        return kind == Kind.TEXT || kind == Kind.GB18030 || kind == Kind.OFFICE;
    }
}
