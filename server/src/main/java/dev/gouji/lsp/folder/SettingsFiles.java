package dev.gouji.lsp.folder;

import dev.gouji.lint.Rules;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import dev.gouji.settings.SettingsReader;
import java.util.Optional;

/** Finds the settings of a document: the nearest {@code .gouji.json} in its folder or above. */
public final class SettingsFiles {

    private static final FactKind<Config> CONFIG = FactKind.of((file, read) -> config(file.path(), read));

    private final Facts facts;

    SettingsFiles(Facts facts) {
        this.facts = facts;
    }

    Config of(Optional<String> path, Lookup lookup) {
        Optional<Config> nearest = Optional.empty();
        Optional<String> folder = path.flatMap(FileNames::parent);
        while (folder.isPresent()) {
            Optional<Config> config = facts.get(new Fact<>(CONFIG, FileRef.anywhere(FileNames.child(folder.get(), Settings.FILE))), lookup);
            nearest = nearest.or(() -> config.filter(c -> c.file().isPresent()));
            folder = FileNames.parent(folder.get());
        }
        return nearest.map(config -> forFile(config, path.orElseThrow())).orElse(Config.NONE);
    }

    private static Config forFile(Config config, String path) {
        String folder = config.folder().orElseThrow();
        return new Config(config.file(), config.settings().forFile(FileNames.relative(folder, path)), config.fault());
    }

    private static Config config(String path, FileRead read) {
        if (read.kind() == FileRead.Kind.ABSENT) {
            return Config.NONE;
        }
        if (!read.isText()) {
            return new Config(Optional.of(path), Settings.DEFAULT, Optional.of(Message.of("cli.settings.unread").with("path", path)));
        }
        if (read.text().isBlank()) {
            // An editor has made the file and will save its first text soon.
            return new Config(Optional.of(path), Settings.DEFAULT, Optional.empty());
        }
        SettingsReader.Result result = SettingsReader.read(read.text(), Rules.known());
        Optional<Message> fault = result.sentences(path).stream().findFirst();
        return new Config(Optional.of(path), fault.isPresent() ? Settings.DEFAULT : result.settings(), fault);
    }
}
