package dev.gouji;

import dev.gouji.cli.Cli;
import dev.gouji.cli.Terminal;
import dev.gouji.json.Resources;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Goes through what both heads do at a start, so that the launcher can record which classes that takes. It checks a
 * small report of its own and prints nothing.
 */
final class Rehearsal {

    private Rehearsal() {
    }

    static void run(String version, Language language) throws IOException {
        String text = Resources.text("rehearsal.txt");
        RehearsedEditor.edit(text, version, language);
        Path report = Files.createTempFile("gouji", ".txt");
        try {
            Files.writeString(report, text);
            Terminal silent = new Terminal(OutputStream.nullOutputStream(), new PrintStream(OutputStream.nullOutputStream()),
                    StandardCharsets.UTF_8, true, 100, new Messages(language));
            Cli cli = new Cli(silent, version);
            cli.run(List.of("lint", report.toString()));
            cli.run(List.of("lint", "--format", "json", report.toString(), report.toString()));
            cli.run(List.of("extract", report.toString()));
        } finally {
            Files.deleteIfExists(report);
        }
    }
}
