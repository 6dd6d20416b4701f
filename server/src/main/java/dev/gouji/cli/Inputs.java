package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import dev.gouji.text.decode.Decoder;
import dev.gouji.workspace.ConfigFiles;
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

    /** Reads and judges a file under the settings of its folder, so that the work is done where it was asked for. */
    Input judge(Source source) {
        Input input = read(source);
        input.analysis().ifPresent(Analysis::findings);
        return input;
    }

    /** Reads and binds a file under the settings of its folder. */
    Input bind(Source source) {
        Input input = read(source);
        input.analysis().ifPresent(Analysis::report);
        return input;
    }

    private Input read(Source source) {
        Path path = source.path();
        ConfigFiles.Config settings = config.of(path);
        if (settings.fault().isPresent()) {
            return new Input(path, source.named(), Optional.empty(), settings.fault());
        }
        return read(source, settings.settings());
    }

    private static Input read(Source source, Settings settings) {
        Path path = source.path();
        try {
            byte[] bytes = Files.readAllBytes(path);
            return Decoder.decode(bytes)
                    .map(d -> new Input(path, source.named(), Optional.of(new Analysis(new SourceText(d.text()), settings)),
                            Optional.empty()))
                    .orElseGet(() -> fault(source, "cli.undecodable"));
        } catch (IOException e) {
            return fault(source, Files.exists(path) ? "cli.unreadable" : "cli.absent");
        }
    }

    private static Input fault(Source source, String key) {
        return new Input(source.path(), source.named(), Optional.empty(),
                Optional.of(Message.of(key).with("path", source.path().toString())));
    }
}
