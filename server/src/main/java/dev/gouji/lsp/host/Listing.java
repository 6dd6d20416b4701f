package dev.gouji.lsp.host;

import java.util.List;

/**
 * The result of listing a folder.
 *
 * @param entries ordered by name; none unless it is a folder
 */
public record Listing(Kind kind, List<Entry> entries) {

    /** The kinds of result. */
    public enum Kind { FOLDER, FILE, NOTHING }

    /** A file, a link to one, or a folder. Other entries are not listed, and links to folders are not followed. */
    public record Entry(String name, boolean folder) {
    }

    public static Listing none(Kind kind) {
        return new Listing(kind, List.of());
    }
}
