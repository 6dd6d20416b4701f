package dev.gouji.files;

import dev.gouji.message.Message;
import dev.gouji.regulation.StatuteText;
import dev.gouji.text.decode.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the mounted official text of the 条例. */
public final class StatuteFiles {

    /** The 条例 has some ten thousand characters, so a file with more bytes than this is something else. */
    private static final long LARGEST = 1 << 20;
    private static final Mounted NONE = new Mounted(StatuteText.NONE, Optional.empty());

    private StatuteFiles() {
    }

    /** The text that is mounted, or the reason why none is. */
    public record Mounted(StatuteText text, Optional<Message> fault) {
    }

    /**
     * The text that a settings file names. It must lie in the folder of the settings: somebody else's settings must not make us
     * read other files.
     */
    public static Mounted of(ConfigFiles.Config config) {
        Optional<Path> folder = config.folder();
        Optional<String> name = config.settings().textFile().filter(n -> !n.isBlank());
        return folder.isPresent() && name.isPresent() ? inside(folder.get(), name.get()) : NONE;
    }

    /** The text in this file, wherever it lies. */
    static Mounted of(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return fault(Files.exists(file) ? "statute.unknown" : "statute.unreadable", file.toString());
            }
            return Decoder.decode(Files.readAllBytes(file)).flatMap(d -> StatuteText.parse(d.text()))
                    .map(text -> new Mounted(text, Optional.empty()))
                    .orElseGet(() -> fault("statute.unknown", file.toString()));
        } catch (IOException e) {
            return fault("statute.unreadable", file.toString());
        }
    }

    private static Mounted inside(Path folder, String name) {
        Optional<Path> file = Inside.of(folder, name);
        return file.isPresent() ? of(file.get())
                : fault(Inside.isOutside(folder, name) ? "statute.outside" : "statute.unreadable", name);
    }

    private static Mounted fault(String key, String path) {
        return new Mounted(StatuteText.NONE, Optional.of(Message.of(key).with("path", path)));
    }
}
