package dev.gouji.lsp.host;

import java.util.List;

/**
 * What came of listing a folder.
 *
 * @param entries in the order of their names; none unless it is a folder
 */
public record Listing(Kind kind, List<Entry> entries) {

    /** What a name turned out to be. */
    public enum Kind { FOLDER, FILE, NOTHING }

    /** A file, or a link to one, or a folder. Whatever else lies there is not listed, and no link to a folder is followed. */
    public record Entry(String name, boolean folder) {
    }

    public static Listing none(Kind kind) {
        return new Listing(kind, List.of());
    }
}
