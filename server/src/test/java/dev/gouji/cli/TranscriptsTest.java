package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Refresh;
import dev.gouji.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs each line of {@link #SESSIONS} on the example reports, in both languages. The outputs are in
 * {@code resources/dev/gouji/cli/transcripts}. A new rule changes the list of {@code gouji rules}.
 */
@Tag("rule")
class TranscriptsTest {

    private static final String REPORT = "柳溪镇2025年度报告.md";
    private static final List<String> SESSIONS = List.of(
            "lint .",
            "lint --format json " + REPORT,
            "lint --format ndjson .",
            "lint --format junit .",
            "lint --format github .",
            "lint --format gitlab .",
            "lint --format checkstyle .",
            "lint --format rdjson .",
            "lint --format csv .",
            "lint --select GJ301 --max-warnings 0 .",
            "lint --ignore GJ3xx .",
            "lint --select GJ311 .",
            "lint --format text --format csv .",
            "lint --format csv=没有/a.csv --format text " + REPORT,
            "lint absent.txt " + REPORT,
            "baseline -o base.json .",
            "fix .",
            "fix --all .",
            "fix --totals --dry-run .",
            "fix --all --diff .",
            "fmt .",
            "fmt --check .",
            "fmt --diff .",
            "extract --format csv .",
            "extract --format wide .",
            "convert --to tab " + REPORT,
            "convert --to html " + REPORT,
            "convert " + REPORT,
            "new --year 2025 --body 青岚县柳溪镇人民政府",
            "new --from " + REPORT + " --to tab",
            "new --year 2018 --body 青岚县柳溪镇人民政府",
            "sum .",
            "sum --format csv --year 2024 .",
            "diff " + REPORT + " " + REPORT,
            "diff " + REPORT,
            "init .",
            "rules",
            "lint --list-files .",
            "lint --show-settings " + REPORT,
            "baseline",
            "paint",
            "--help",
            "lint --help",
            "fix --help",
            "new --help",
            "explain --help");

    @TempDir
    private Path folder;

    static Stream<Arguments> sessions() {
        return SESSIONS.stream().flatMap(s -> Stream.of("zh", "en").map(language -> Arguments.of(s, language)));
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void theOutputEqualsItsTranscript(String line, String language) throws IOException {
        copyExamples();
        Shell shell = new Shell(folder);
        List<String> arguments = new ArrayList<>();
        for (String word : line.split(" ")) {
            arguments.add(word.matches("\\.|.*\\.(md|txt|json)") && !word.contains("=") ? folder.resolve(word).normalize().toString()
                    : word.contains("=没有") ? word.replace("=", "=" + folder + "/") : word);
        }
        arguments.add("--lang");
        arguments.add(language);
        List<Path> before = files();
        Shell.Result result = shell.run(arguments.toArray(String[]::new));
        String out = result.out().replace(folder.toString(), ".").replaceAll("\"[0-9a-f]{32}\"", "\"…\"");
        String printed = "$ gouji " + line + "\n" + out
                + (result.errors().isEmpty() ? "" : "(stderr) " + result.errors()) + "(exit " + result.code() + ")\n";
        assertTrue(result.out().isEmpty() || result.out().endsWith("\n"), "no line end after the output of " + line);
        printed += written(before);
        Refresh.compare(Refresh.resource("cli/transcripts/" + name(line) + "." + language + ".txt"), printed);
    }

    private static String name(String line) {
        return line.replace(REPORT, "report").replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("-?\\.?$", "");
    }

    /** The files that the command has made, with their content. */
    private String written(List<Path> before) throws IOException {
        StringBuilder out = new StringBuilder();
        for (Path file : files()) {
            if (!before.contains(file)) {
                out.append("(file ").append(file.getFileName()).append(")\n").append(Files.readString(file));
            }
        }
        return out.toString();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void copyExamples() throws IOException {
        try (Stream<Path> examples = Files.list(Refresh.resource("examples"))) {
            for (Path example : examples.toList()) {
                Files.copy(example, folder.resolve(example.getFileName().toString()));
            }
        }
    }
}
