package dev.gouji.lsp.folder;

import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.message.Message;
import dev.gouji.regulation.StatuteText;
import java.util.Optional;

/** Reads the official text of the 条例, if the settings of a folder or the user's own mount one. */
public final class MountedTexts {

    /** The 条例 has some ten thousand characters; a longer text than this is something else. */
    private static final int LONGEST = 1 << 20;

    private static final FactKind<Mounted> STATUTE = FactKind.of((file, read) -> mounted(file.path(), read));

    private final Facts facts;

    MountedTexts(Facts facts) {
        this.facts = facts;
    }

    /**
     * The mounted text.
     *
     * @param text {@link StatuteText#NONE} if nothing is mounted or the file cannot be used
     * @param fault why the file cannot be used
     * @param file its path; empty if no setting names one
     */
    public record Mounted(StatuteText text, Optional<Message> fault, Optional<String> file) {

        static final Mounted NONE = new Mounted(StatuteText.NONE, Optional.empty(), Optional.empty());
    }

    /** @param own the path in the user's settings in the editor, used if the settings file mounts no text */
    Mounted of(Config config, Optional<String> own, Lookup lookup) {
        Optional<FileRef> file = named(config).or(() -> own.map(FileRef::anywhere));
        return file.flatMap(f -> facts.get(new Fact<>(STATUTE, f), lookup)).orElse(Mounted.NONE);
    }

    private static Optional<FileRef> named(Config config) {
        return config.settings().textFile().filter(n -> !n.isBlank()).flatMap(config::ref);
    }

    private static Mounted mounted(String path, FileRead read) {
        Optional<StatuteText> text = read.isText() && read.text().length() <= LONGEST ? StatuteText.parse(read.text())
                : Optional.empty();
        return new Mounted(text.orElse(StatuteText.NONE), text.isPresent() ? Optional.empty() : Optional.of(fault(path, read)),
                Optional.of(path));
    }

    private static Message fault(String path, FileRead read) {
        String key = switch (read.kind()) {
            case OUTSIDE -> "statute.outside";
            case ABSENT, UNREADABLE -> "statute.unreadable";
            case TEXT, GB18030, OFFICE, REVIEW, UNDECODABLE -> "statute.unknown";
        };
        return Message.of(key).with("path", path);
    }
}
