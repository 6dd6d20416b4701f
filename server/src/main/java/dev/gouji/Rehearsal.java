package dev.gouji;

import dev.gouji.cli.Cli;
import dev.gouji.cli.StandardOutput;
import dev.gouji.cli.Terminal;
import dev.gouji.form.Forms;
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

/**
 * Runs what the command line and the language server do at a start, so that the launcher can record the classes that they load,
 * even those of each rule's findings. It checks a small report, the examples of the rules' pages and a Word file, on the command
 * line and in a recorded session of an editor, and prints nothing.
 */
final class Rehearsal {

    private static final String EXAMPLE = "```report\n";

    private Rehearsal() {
    }

    static void run(String version, Language language) throws IOException {
        Path report = Files.createTempFile("gouji", ".txt");
        Path word = Files.createTempFile("gouji", ".docx");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try {
            String text = Resources.text("rehearsal.txt");
            Files.writeString(report, text);
            long parent = ProcessHandle.current().parent().orElse(ProcessHandle.current()).pid();
            LspCommand.run(List.of("--stdio", "--clientProcessId=" + parent),
                    new ByteArrayInputStream(session(report.toUri().toString(), text)), nowhere, nowhere, version,
                    language);
            Terminal silent = new Terminal(nowhere, nowhere, StandardCharsets.UTF_8, true, 100, new Messages(language));
            Cli cli = new Cli(silent, version);
            cli.run(List.of("lint", report.toString()), new StandardOutput(nowhere));
            cli.run(List.of("lint", "--format", "json", report.toString(), report.toString()));
            cli.run(List.of("extract", report.toString()));
            for (String example : examples()) {
                Files.writeString(report, example);
                cli.run(List.of("lint", report.toString()));
            }
            Files.write(word, Resources.bytes("edit/form-" + Forms.official().newest().id() + ".docx"));
            cli.run(List.of("lint", word.toString()));
        } finally {
            Files.deleteIfExists(report);
            Files.deleteIfExists(word);
        }
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
    private static byte[] session(String uri, String text) {
        ProtocolJson json = new ProtocolJson();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String line : Resources.text("rehearsal.jsonl").split("\n")) {
            byte[] body = line.replace("\"URI\"", json.text(uri)).replace("\"TEXT\"", json.text(text)).getBytes(StandardCharsets.UTF_8);
            out.writeBytes(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(body);
        }
        return out.toByteArray();
    }
}
