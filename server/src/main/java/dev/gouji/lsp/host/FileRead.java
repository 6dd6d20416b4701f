package dev.gouji.lsp.host;

/**
 * What came of reading a file.
 *
 * @param text what stands in it, without a byte order mark; empty unless it is a text
 */
public record FileRead(Kind kind, String text) {

    /** What a file turned out to be. */
    public enum Kind {
        /** A text in UTF-8 or UTF-16. */ TEXT,
        /** A text in GB18030, which programs that expect UTF-8 garble. */ GB18030,
        /** Nothing is there. */ ABSENT,
        /** It leads out of the folder that it may not leave. */ OUTSIDE,
        /** It cannot be read, is no file, or is far too large for a text of ours. */ UNREADABLE,
        /** It is no text in any of these encodings. */ UNDECODABLE
    }

    public static FileRead none(Kind kind) {
        return new FileRead(kind, "");
    }

    public boolean isText() {
        return kind == Kind.TEXT || kind == Kind.GB18030;
    }
}
