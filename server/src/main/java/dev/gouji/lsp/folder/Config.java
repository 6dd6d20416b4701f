package dev.gouji.lsp.folder;

import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import java.util.Optional;

/**
 * The settings of a document.
 *
 * @param file the settings file; empty if there is none and the defaults apply
 * @param settings the defaults if the file has a mistake
 * @param fault the mistake
 */
public record Config(Optional<String> file, Settings settings, Optional<Message> fault) {

    static final Config NONE = new Config(Optional.empty(), Settings.DEFAULT, Optional.empty());

    /** The folder of relative paths in the settings. */
    Optional<String> folder() {
        return file.flatMap(FileNames::parent);
    }

    /** What a setting names. */
    Optional<FileRef> ref(String name) {
        return folder().map(folder -> new FileRef(FileNames.resolve(folder, name), folder));
    }
}
