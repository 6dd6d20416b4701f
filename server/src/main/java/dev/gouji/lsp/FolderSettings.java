package dev.gouji.lsp;

import dev.gouji.lsp.document.FileNames;
import dev.gouji.message.Message;
import dev.gouji.regulation.StatuteText;
import dev.gouji.settings.Settings;
import dev.gouji.workspace.ConfigFiles;
import dev.gouji.workspace.StatuteFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The settings that hold for a document: those of its folder, or the defaults where they are faulty. */
final class FolderSettings {

    /** What is told of the official text that a settings file names is not what is told of the file itself. */
    private static final String STATUTE = "textFile";

    private final Map<Path, Message> told = new ConcurrentHashMap<>();
    private volatile ConfigFiles files = new ConfigFiles();
    private volatile StatuteFiles statutes = new StatuteFiles();

    /** Forgets what was read, since a settings file may have changed. */
    void reread() {
        files = new ConfigFiles();
        statutes = new StatuteFiles();
    }

    /** @param warning is told what is wrong with a settings file, once until that changes */
    Settings of(String uri, Consumer<Message> warning) {
        Optional<ConfigFiles.Config> config = FileNames.path(uri).map(files::of);
        config.ifPresent(c -> c.file().ifPresent(file -> tell(file, c.fault().or(() -> c.dangling().stream().findFirst()), warning)));
        return config.filter(c -> c.fault().isEmpty()).map(ConfigFiles.Config::settings).orElse(Settings.DEFAULT);
    }

    /** The settings that hold for a document, and where they stand. */
    ConfigFiles.Config config(String uri) {
        return FileNames.path(uri).map(files::of).filter(c -> c.fault().isEmpty()).orElse(ConfigFiles.Config.NONE);
    }

    /**
     * The official text that is mounted for a document: that of its folder, else that of the user's own settings.
     *
     * @param warning is told what is wrong with it, once until that changes
     */
    StatuteText statute(String uri, Optional<Path> own, Consumer<Message> warning) {
        Optional<ConfigFiles.Config> config = FileNames.path(uri).map(files::of)
                .filter(c -> c.fault().isEmpty() && c.settings().textFile().isPresent());
        Optional<StatuteFiles.Mounted> mounted = config.map(statutes::of).or(() -> own.map(statutes::of));
        Path teller = config.flatMap(ConfigFiles.Config::file).or(() -> own).orElse(Path.of(""));
        mounted.ifPresent(m -> tell(teller.resolve(STATUTE), m.fault(), warning));
        return mounted.map(StatuteFiles.Mounted::text).orElse(StatuteText.NONE);
    }

    private void tell(Path about, Optional<Message> fault, Consumer<Message> warning) {
        Optional<Message> before = fault.isPresent() ? Optional.ofNullable(told.put(about, fault.get()))
                : Optional.ofNullable(told.remove(about));
        fault.filter(f -> !before.equals(Optional.of(f))).ifPresent(warning);
    }
}
