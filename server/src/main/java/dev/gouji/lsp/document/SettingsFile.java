package dev.gouji.lsp.document;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The settings file of a document: the nearest one above it, else one that is still to be made.
 *
 * @param uri its name for the client
 * @param path where it is kept
 * @param text its text in the editor or on disk; empty if the file does not exist
 * @param version the client's number of that text, where it is open
 */
public record SettingsFile(String uri, String path, Optional<String> text, OptionalInt version) {

    /** How the settings name a file that lies in their folder or below. */
    public String nameOf(String file) {
        return FileNames.relative(FileNames.parent(path).orElse("/"), file);
    }
}
