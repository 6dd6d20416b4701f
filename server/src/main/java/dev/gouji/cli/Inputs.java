package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.RuleSelection;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import dev.gouji.workspace.ConfigFiles;
import dev.gouji.workspace.FileText;
import dev.gouji.workspace.PeerCache;
import dev.gouji.workspace.PeerFiles;
import dev.gouji.workspace.PeerIndex;
import dev.gouji.workspace.ReportFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds and reads the files of a command: those that are named, and reports in folders that are. */
final class Inputs {

    private final ConfigFiles config = new ConfigFiles();
    private final RuleSelection selection;
    /** Made on first use; a run over one file never needs it. */
    private Optional<PeerFiles> peers = Optional.empty();
    /** The reports of this run, where they have been looked at; written before the work on them begins. */
    private Optional<PeerIndex> around = Optional.empty();

    Inputs(RuleSelection selection) {
        this.selection = selection;
    }

    /** A file to read. */
    record Source(Path path, boolean named) {
    }

    /** The files below the paths, those of a folder in the order of their names. */
    List<Source> sources(List<String> paths) throws UsageException, IOException {
        List<Source> sources = new ArrayList<>();
        for (String name : paths) {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                ReportFiles.below(path).forEach(p -> sources.add(new Source(p, false)));
            } else {
                sources.add(new Source(path, true));
            }
        }
        return sources;
    }

    /** Those of the files that the user named. */
    static List<Path> named(List<Source> sources) {
        List<Path> named = new ArrayList<>();
        for (Source source : sources) {
            if (source.named()) {
                named.add(source.path());
            }
        }
        return named;
    }

    /** With several files, reads the mastheads first so that each report finds its predecessor. */
    void meet(List<Source> sources) throws IOException {
        if (sources.size() > 1) {
            PeerIndex index = new PeerIndex();
            InOrder.each(sources, s -> new Met(s.path(), peers().body(s.path())),
                    met -> met.body().ifPresent(body -> index.add(body, met.file())));
            around = Optional.of(index);
        }
    }

    private synchronized PeerFiles peers() {
        if (peers.isEmpty()) {
            peers = Optional.of(new PeerFiles(new PeerCache(), file -> Optional.empty()));
        }
        return peers.get();
    }

    private record Met(Path file, Optional<BodyYear> body) {
    }

    /**
     * Reads and judges a file under the settings of its folder. Files that have no peers cost nothing more.
     */
    Input judge(Source source) {
        ConfigFiles.Config settings = config(source.path());
        Input input = read(source, settings);
        boolean alone = around.isEmpty() && settings.settings().lastYear().isEmpty() && settings.settings().totals().isEmpty();
        Input judged = alone ? input : input.held(analysis -> analysis.under(settings.settings(),
                peers().of(source.path(), analysis.report(), settings, () -> around.orElseGet(PeerIndex::new))));
        if (judged.analysis().isPresent()) {
            judged.analysis().get().findings();
        }
        return judged;
    }

    /** Reads and binds a file under the settings of its folder. */
    Input bind(Source source) {
        Input input = read(source, config(source.path()));
        input.analysis().ifPresent(Analysis::report);
        return input;
    }

    private ConfigFiles.Config config(Path path) {
        ConfigFiles.Config found = config.of(path);
        return new ConfigFiles.Config(found.file(), selection.of(found.settings()), found.fault());
    }

    private static Input read(Source source, ConfigFiles.Config settings) {
        return settings.fault().isPresent() ? unread(source, settings.fault().get())
                : read(source, settings.settings());
    }

    private static Input read(Source source, Settings settings) {
        Path path = source.path();
        try {
            byte[] bytes = Files.readAllBytes(path);
            FileText text = FileText.of(bytes);
            if (text instanceof FileText.Refused refused) {
                return unread(source, Message.of("cli.kind").with("path", path.toString())
                        .with("reason", new Message.Argument.Text(refused.reason())));
            }
            Optional<Analysis> analysis = text.analysis(settings);
            if (analysis.isEmpty()) {
                return fault(source, "cli.undecodable");
            }
            Optional<SourceFile> file = text instanceof FileText.Plain plain ? Optional.of(new SourceFile(bytes, plain.decoded())) : Optional.empty();
            return new Input(path, source.named(), file, analysis, Optional.empty());
        } catch (IOException e) {
            return fault(source, Files.exists(path) ? "cli.unreadable" : "cli.absent");
        }
    }

    private static Input fault(Source source, String key) {
        return unread(source, Message.of(key).with("path", source.path().toString()));
    }

    private static Input unread(Source source, Message fault) {
        return new Input(source.path(), source.named(), Optional.empty(), Optional.empty(), Optional.of(fault));
    }
}
