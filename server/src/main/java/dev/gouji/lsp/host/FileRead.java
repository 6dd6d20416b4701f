package dev.gouji.lsp.host;

/**
 * The result of reading a file.
 *
 * @param text its content without a byte order mark; empty unless it is a text
 */
public record FileRead(Kind kind, String text) {

    /** The kinds of result. */
    public enum Kind {
        /** A text in UTF-8 or UTF-16. */ TEXT,
        /** A text in GB18030, which programs for UTF-8 misread. */ GB18030,
        /** Nothing is there. */ ABSENT,
        /** It leads out of its allowed folder. */ OUTSIDE,
        /** It cannot be read, is no file, or is too large for a report. */ UNREADABLE,
        /** It is a text in none of these encodings. */ UNDECODABLE
    }

    public static FileRead none(Kind kind) {
        return new FileRead(kind, "");
    }

    public boolean isText() {
        return kind == Kind.TEXT || kind == Kind.GB18030;
    }
}
