package dev.gouji.workspace;

import dev.gouji.lint.Rules;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import dev.gouji.settings.SettingsReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Finds the settings of a file: the nearest {@code .gouji.json} upwards, each read once. Whoever wants to see a change
 * of such a file makes a new instance.
 */
public final class ConfigFiles {

    public static final String NAME = ".gouji.json";

    private final Map<Path, Config> known = new ConcurrentHashMap<>();

    /**
     * Settings, or the sentence that says why there are none.
     *
     * @param file where they stand; empty where no file says anything and the defaults hold
     */
    public record Config(Optional<Path> file, Settings settings, Optional<Message> fault) {

        /** The defaults. */
        public static final Config NONE = new Config(Optional.empty(), Settings.DEFAULT, Optional.empty());

        /** Where their paths begin; empty where there is no settings file. */
        public Optional<Path> folder() {
            return file.map(Path::getParent);
        }

        private Config forFile(Path path) {
            return file.isEmpty() ? this
                    : new Config(file, settings.forFile(slashed(file.get().getParent().relativize(path))), fault);
        }

        private static String slashed(Path path) {
            return StreamSupport.stream(path.spliterator(), false).map(Path::toString).collect(Collectors.joining("/"));
        }
    }

    public Config of(Path file) {
        Path path = file.toAbsolutePath().normalize();
        return path.getParent() == null ? Config.NONE : ofFolder(path.getParent()).forFile(path);
    }

    private Config ofFolder(Path folder) {
        Config config = known.get(folder);
        if (config == null) {
            Path file = folder.resolve(NAME);
            Path parent = folder.getParent();
            config = Files.isRegularFile(file) ? read(file) : parent == null ? Config.NONE : ofFolder(parent);
            known.put(folder, config);
        }
        return config;
    }

    private static Config read(Path file) {
        try {
            SettingsReader.Result result = SettingsReader.read(Files.readString(file, StandardCharsets.UTF_8), Rules.codes());
            Optional<Message> fault = result.faults().stream().findFirst().map(f -> Message.of("cli.settings")
                    .with("path", file.toString()).with("fault", new Message.Argument.Text(Message.of(f.key()).with("word", f.word()))));
            return new Config(Optional.of(file), result.settings(), fault);
        } catch (IOException e) {
            Message fault = Message.of("cli.unreadable").with("path", file.toString());
            return new Config(Optional.of(file), Settings.DEFAULT, Optional.of(fault));
        }
    }
}
