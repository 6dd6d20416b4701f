package dev.gouji.files;

import dev.gouji.lint.RuleSelection;
import dev.gouji.lint.Rules;
import dev.gouji.message.Message;
import dev.gouji.settings.Setting;
import dev.gouji.settings.Settings;
import dev.gouji.settings.SettingsReader;
import dev.gouji.text.decode.Decoded;
import dev.gouji.text.decode.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the settings of a file: the nearest {@code .gouji.json} in its folder or above. An instance reads each file only once. */
public final class ConfigFiles {

    private static final long LARGEST = 1 << 20;

    private final Map<Path, Config> known = new ConcurrentHashMap<>();

    /**
     * Settings, and the faults in them.
     *
     * @param file the settings file; empty if there is none, so that the defaults hold
     * @param settings the settings without the wrong parts
     * @param faults mistakes in the text of the file
     * @param dangling faults of paths: they lead nowhere or outside the folder, or the file is no text of the 条例
     * @param suppressions all suppressions of the file, for whichever report
     */
    public record Config(Optional<Path> file, Settings settings, List<Message> faults, List<Message> dangling,
                         List<Entry> suppressions) {

        /** The defaults. */
        public static final Config NONE = new Config(Optional.empty(), Settings.DEFAULT, List.of(), List.of(), List.of());

        /** The folder of relative paths; empty if there is no settings file. */
        public Optional<Path> folder() {
            return file.map(Path::getParent);
        }

        /** The file or folder that a setting names; empty if the folder has none of that name. */
        Optional<Path> inside(String name) {
            return folder().flatMap(folder -> Inside.of(folder, name));
        }

        /** The first mistake in the text of the file. */
        public Optional<Message> fault() {
            return faults.stream().findFirst();
        }

        /** The same for the rules that the user selects. */
        public Config selecting(RuleSelection selection) {
            return with(selection.of(settings));
        }

        private Config with(Settings other) {
            return other == settings ? this : new Config(file, other, faults, dangling, suppressions);
        }

        private Config forFile(Path path) {
            return file.isEmpty() ? this : with(settings.forFile(ReportFiles.slashed(file.get().getParent().relativize(path))));
        }
    }

    /** A suppression and its line in the file, counted from 1. */
    public record Entry(Settings.Suppressed suppressed, int line) {
    }

    public Config of(Path file) {
        Path path = file.toAbsolutePath().normalize();
        return path.getParent() == null ? Config.NONE : ofFolder(path.getParent()).forFile(path);
    }

    /** The settings for the files of a folder, with the suppressions of all of them. */
    public Config in(Path folder) {
        return ofFolder(folder.toAbsolutePath().normalize());
    }

    private Config ofFolder(Path folder) {
        Config config = known.get(folder);
        if (config == null) {
            Path file = folder.resolve(Settings.FILE);
            Path parent = folder.getParent();
            config = Files.isRegularFile(file) ? read(file)
                    : Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? unread(file, "cli.settings.unread")
                    : parent == null ? Config.NONE : ofFolder(parent);
            known.put(folder, config);
        }
        return config;
    }

    private static Config read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return unread(file, "cli.settings.large");
            }
            Optional<Decoded> text = Decoder.decode(Files.readAllBytes(file));
            return text.isEmpty() ? unread(file, "cli.settings.encoding") : read(file, text.get().text());
        } catch (IOException e) {
            return unread(file, "cli.settings.unread");
        }
    }

    private static Config unread(Path file, String key) {
        return new Config(Optional.of(file), Settings.DEFAULT, List.of(Message.of(key).with("path", file.toString())),
                List.of(), List.of());
    }

    private static Config read(Path file, String text) {
        SettingsReader.Result result = SettingsReader.read(text, Rules.known());
        List<Entry> entries = new ArrayList<>();
        List<Settings.Suppressed> suppressed = result.settings().suppressed();
        for (int i = 0; i < suppressed.size(); i++) {
            entries.add(new Entry(suppressed.get(i), result.lines().suppressions().get(i)));
        }
        return new Config(Optional.of(file), result.settings(), result.sentences(file.toString()), dangling(file, result), entries);
    }

    private static List<Message> dangling(Path file, SettingsReader.Result result) {
        Settings settings = result.settings();
        List<Message> dangling = new ArrayList<>();
        Paths paths = new Paths(file, result.lines().settings(), dangling);
        settings.lastYear().ifPresent(path -> paths.check(Setting.LAST_YEAR, "lastYear", path));
        settings.totals().ifPresent(totals -> {
            paths.check(Setting.TOTALS, "totals.report", totals.report());
            paths.check(Setting.TOTALS, "totals.of", totals.of());
        });
        settings.textFile().ifPresent(paths::statute);
        settings.bodies().flatMap(Settings.Bodies::folder).ifPresent(path -> paths.check(Setting.BODIES, "bodies", path));
        return List.copyOf(dangling);
    }

    private record Paths(Path file, Map<Setting, Integer> lines, List<Message> dangling) {

        void check(Setting setting, String member, String path) {
            Path folder = file.getParent();
            if (Inside.of(folder, path).isEmpty()) {
                fault(setting, member, Inside.isOutside(folder, path) ? "settings.outside" : "settings.absent", path);
            }
        }

        void statute(String path) {
            check(Setting.REGULATION, "regulation.textFile", path);
            Optional<Path> text = Inside.of(file.getParent(), path);
            if (text.isPresent() && StatuteFiles.of(text.get()).fault().isPresent()) {
                fault(Setting.REGULATION, "regulation.textFile", "settings.statute", path);
            }
        }

        private void fault(Setting setting, String member, String key, String path) {
            Message fault = Message.of(key).with("word", path);
            dangling.add(SettingsReader.sentence(file.toString(), lines.getOrDefault(setting, 0), Message.of("settings.at")
                    .with("member", member)
                    .with("fault", fault)));
        }
    }
}
