package dev.gouji.lsp.document;

import dev.gouji.lsp.json.JsonValue;
import java.util.Optional;

/**
 * The user's settings in the editor, section {@code gouji} (CONTRACT.md, The server's own names).
 *
 * @param diagnostics {@code openFiles} or {@code workspace}; empty if not set: then the workspace is checked if it is small
 * @param inlayHints {@code all}, {@code wrong} or {@code none}
 * @param textFile the path of the file with the official text of the 条例, as the user wrote it
 * @param ambiguousWide whether characters such as “ and ① are as wide as a Chinese one in the user's font, for aligning the columns
 *     of tables ({@code format.ambiguousWidth}: {@code wide} or {@code narrow})
 */
public record ClientSettings(Optional<String> diagnostics, String inlayHints, Optional<String> textFile, boolean ambiguousWide) {

    public static final ClientSettings DEFAULT = read(JsonValue.NULL);

    /** Reads the section; missing and misspelt values count as not set. */
    public static ClientSettings read(JsonValue section) {
        return new ClientSettings(
                section.member("diagnostics").text().filter(d -> d.equals("openFiles") || d.equals("workspace")),
                section.member("inlayHints").text().filter(h -> h.equals("all") || h.equals("none")).orElse("wrong"),
                section.at("regulation.textFile").text().map(String::trim).filter(name -> !name.isEmpty()),
                section.at("format.ambiguousWidth").text().filter(w -> w.equals("wide")).isPresent());
    }

    /** Whether only open documents are checked. */
    public boolean openFilesOnly() {
        return diagnostics.filter(d -> d.equals("openFiles")).isPresent();
    }
}
