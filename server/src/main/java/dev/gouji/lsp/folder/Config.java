package dev.gouji.lsp.folder;

import dev.gouji.lsp.document.FileNames;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import java.util.Optional;

/**
 * The settings that hold for a document.
 *
 * @param file the settings file; empty where there is none and the defaults hold
 * @param settings the defaults where something is wrong with the file
 * @param fault what is wrong
 */
public record Config(Optional<String> file, Settings settings, Optional<Message> fault) {

    static final Config NONE = new Config(Optional.empty(), Settings.DEFAULT, Optional.empty());

    /** Where the paths in the settings begin. */
    Optional<String> folder() {
        return file.flatMap(FileNames::parent);
    }
}
