package dev.gouji.lsp.document;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The settings file of a document: the nearest one upwards, otherwise the one that would be made.
 *
 * @param uri of the file
 * @param path of the file
 * @param text its text in the editor or on disk; empty if the file does not exist or cannot be read
 * @param version the client's number of that text; empty if the file is not open
 */
public record SettingsFile(String uri, String path, Optional<String> text, OptionalInt version) {

    /** The name in these settings of a file that lies in their folder or below it: its relative path. */
    public String nameOf(String file) {
        return FileNames.relative(FileNames.parent(path).orElse("/"), file);
    }
}
