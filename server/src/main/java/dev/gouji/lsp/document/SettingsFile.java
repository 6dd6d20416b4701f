package dev.gouji.lsp.document;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The settings file of a document: the nearest one above it, else one that is still to be made.
 *
 * @param uri its name for the client
 * @param path where it is kept
 * @param text what stands in it, as the user has it open; empty where there is no such file yet
 * @param version the client's number of that text, where it is open
 */
public record SettingsFile(String uri, String path, Optional<String> text, OptionalInt version) {

    /** How the settings name a file that lies in their folder or below. */
    public String nameOf(String file) {
        return FileNames.relative(FileNames.parent(path).orElse("/"), file);
    }
}
