package dev.gouji.lsp.host;

import java.util.List;

/**
 * The result of listing a folder.
 *
 * @param entries in the order of their names; empty unless it is a folder
 * @param modified the time of the last change of a file, in milliseconds since 1970; 0 if unknown, and for a folder
 */
public record Listing(Kind kind, List<Entry> entries, long modified) {

    /** The kinds of result. */
    public enum Kind { FOLDER, FILE, NOTHING }

    /** A file, a link to a file, or a folder. Nothing else is listed, in particular no links to folders. */
    public record Entry(String name, boolean folder) {
    }

    /** The path is neither a file nor a folder, or may not be read. */
    public static final Listing NOTHING = new Listing(Kind.NOTHING, List.of(), 0);

    public static Listing folder(List<Entry> entries) {
        return new Listing(Kind.FOLDER, entries, 0);
    }

    public static Listing file(long modified) {
        return new Listing(Kind.FILE, List.of(), modified);
    }
}
