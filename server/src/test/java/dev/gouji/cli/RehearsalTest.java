package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.report.Format;
import dev.gouji.json.Resources;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the launcher rehearses are those that users run: a command that is left out starts slowly. */
class RehearsalTest {

    /** Commands that read no report, and are run once or by the editor. */
    private static final Set<String> OTHERS = Set.of("init", "lsp", "completion", "man");
    private static final List<String> LINES = Resources.text("rehearsal.commands").lines().toList();

    @Test
    void everyCommandIsRehearsed() {
        Set<String> commands = new HashSet<>(OTHERS);
        LINES.forEach(line -> commands.add(line.split(" ")[0]));
        assertEquals(Set.copyOf(Commands.names()), commands);
    }

    @Test
    void everyFormatIsRehearsed() {
        List<String> formats = Format.words().stream().filter(word -> !word.equals(Format.TEXT.word())).toList(); // text is the default
        assertEquals(List.of(), formats.stream().filter(word -> !LINES.contains("lint --format " + word + " REPORT")).toList());
    }

    @Test
    void everyRehearsedCommandWorks(@TempDir Path folder) throws Exception {
        Map<String, Path> paths = Map.of("EXAMPLES", folder, "FOLDER", folder, "REPORT", folder.resolve("report.txt"), "WORD", folder.resolve("report.docx"),
                "COPY", folder.resolve("copy.docx"));
        for (String line : LINES) {
            Files.writeString(paths.get("REPORT"), Resources.text("rehearsal.txt"));
            List<String> words = new ArrayList<>(List.of(line.split(" ")));
            words.replaceAll(word -> paths.containsKey(word) ? paths.get(word).toString() : word);
            int code = new Cli(terminal(), "0").run(words);
            assertTrue(code == 0 || code == 1, line + " ended with " + code);
        }
    }

    private static Terminal terminal() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(nowhere, nowhere, StandardCharsets.UTF_8, false, 100, new Messages(Language.ZH));
    }
}
