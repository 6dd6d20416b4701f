package dev.gouji.lsp.check;

import dev.gouji.lsp.document.ClientSettings;
import dev.gouji.lsp.document.FileNames;
import java.util.List;
import java.util.Optional;

/** The user's current settings in the editor, and the current folders of the workspace. */
public final class Preferences {

    private ClientSettings settings;
    private List<String> folders;

    public Preferences(ClientSettings settings, List<String> folders) {
        this.settings = settings;
        this.folders = List.copyOf(folders);
    }

    public ClientSettings settings() {
        return settings;
    }

    public void set(ClientSettings settings) {
        this.settings = settings;
    }

    public List<String> folders() {
        return folders;
    }

    public void open(List<String> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The path of the official text that the user mounts; a relative one is resolved in the first folder of the workspace. */
    public Optional<String> textFile() {
        return settings.textFile().flatMap(name -> FileNames.isAbsolute(name) ? Optional.of(FileNames.normal(name))
                : folders.stream().findFirst().map(folder -> FileNames.resolve(folder, name)));
    }
}
