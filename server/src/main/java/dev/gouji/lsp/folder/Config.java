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
 * @param settings those in the file; the defaults if there is none or it has a mistake
 * @param fault the mistake, or why the file cannot be read; empty if there is neither
 */
public record Config(Optional<String> file, Settings settings, Optional<Message> fault) {

    static final Config NONE = new Config(Optional.empty(), Settings.DEFAULT, Optional.empty());

    /** The folder from which relative paths in the settings start; empty if there is no settings file. */
    Optional<String> folder() {
        return file.flatMap(FileNames::parent);
    }

    /** The file or folder that a setting names. It may not lie outside the folder of the settings. */
    Optional<FileRef> ref(String name) {
        return folder().map(folder -> new FileRef(FileNames.resolve(folder, name), folder));
    }
}
