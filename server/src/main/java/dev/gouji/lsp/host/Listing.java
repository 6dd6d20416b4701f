package dev.gouji.lsp.host;

import java.util.List;

/**
 * The result of listing a folder.
 *
 * @param entries ordered by name; none unless it is a folder
 * @param modified when a file was last changed, in milliseconds since 1970; 0 where that is not known, and of a folder
 */
public record Listing(Kind kind, List<Entry> entries, long modified) {

    /** The kinds of result. */
    public enum Kind { FOLDER, FILE, NOTHING }

    /** A file, a link to one, or a folder. Other entries are not listed, and links to folders are not followed. */
    public record Entry(String name, boolean folder) {
    }

    /** Neither a file nor a folder, or one that may not be read. */
    public static final Listing NOTHING = new Listing(Kind.NOTHING, List.of(), 0);

    public static Listing folder(List<Entry> entries) {
        return new Listing(Kind.FOLDER, entries, 0);
    }

    public static Listing file(long modified) {
        return new Listing(Kind.FILE, List.of(), modified);
    }
}
