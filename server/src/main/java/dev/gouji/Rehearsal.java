package dev.gouji;

import dev.gouji.cli.Cli;
import dev.gouji.cli.StandardOutput;
import dev.gouji.cli.Terminal;
import dev.gouji.json.Resources;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RulePages;
import dev.gouji.lint.Rules;
import dev.gouji.lsp.json.ProtocolJson;
import dev.gouji.lsp.process.LspCommand;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs what the command line and the language server do, so that the launcher can record the classes that they load, even those of
 * each rule's findings. It works on a small report, the examples of the rules' pages and a Word file, in a folder of its own: a
 * recorded session of an editor ({@code rehearsal.jsonl}), then the usual commands ({@code rehearsal.commands}). It prints nothing.
 */
final class Rehearsal {

    private static final String EXAMPLE = "```report\n";

    private Rehearsal() {
    }

    static void run(String version, Language language) throws IOException {
        Path folder = Files.createTempDirectory("gouji");
        Path report = folder.resolve("report.txt");
        Path word = folder.resolve("report.docx");
        Path copy = folder.resolve("copy.docx");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Cli cli = new Cli(new Terminal(nowhere, nowhere, StandardCharsets.UTF_8, true, 100, new Messages(language)), version);
        try {
            for (String example : examples()) {
                Files.writeString(report, example);
                cli.run(List.of("lint", report.toString()));
            }
            Files.writeString(report, Resources.text("rehearsal.txt"));
            long parent = ProcessHandle.current().parent().orElse(ProcessHandle.current()).pid();
            LspCommand.run(List.of("--stdio", "--clientProcessId=" + parent), new ByteArrayInputStream(session(folder, report)), nowhere,
                    nowhere, version, language);
            Map<String, Path> paths = Map.of("FOLDER", folder, "REPORT", report, "WORD", word, "COPY", copy);
            for (String command : Resources.text("rehearsal.commands").split("\n")) {
                cli.run(words(command, paths), new StandardOutput(nowhere));
            }
        } finally {
            for (Path path : List.of(report, word, copy, folder)) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static List<String> words(String command, Map<String, Path> paths) {
        List<String> words = new ArrayList<>();
        for (String word : command.split(" ")) {
            words.add(paths.containsKey(word) ? paths.get(word).toString() : word);
        }
        return words;
    }

    /** The reports on the rules' pages, right ones and wrong ones. */
    private static List<String> examples() {
        List<String> examples = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            String page = RulePages.page(rule.id().code(), Language.ZH).orElseThrow().markdown();
            int end = 0;
            for (int at = page.indexOf(EXAMPLE); at >= 0; at = page.indexOf(EXAMPLE, end)) {
                end = page.indexOf("\n```", at + EXAMPLE.length());
                examples.add(page.substring(at + EXAMPLE.length(), end + 1));
            }
        }
        return examples;
    }

    /**
     * The messages of an editor that opens the report, sends the usual requests, edits it and closes it. Each line of the recording
     * is a message.
     */
    private static byte[] session(Path folder, Path report) throws IOException {
        ProtocolJson json = new ProtocolJson();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String root = json.text(folder.toUri().toString());
        String uri = json.text(report.toUri().toString());
        String text = json.text(Files.readString(report));
        for (String line : Resources.text("rehearsal.jsonl").split("\n")) {
            byte[] body = line.replace("\"ROOT\"", root).replace("\"URI\"", uri).replace("\"TEXT\"", text).getBytes(StandardCharsets.UTF_8);
            out.writeBytes(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(body);
        }
        return out.toByteArray();
    }
}
