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
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Runs what the command line and the language server do, so that the launcher can record the classes that they load, even those of
 * each rule's findings. It works on a small report, that of the year before in GB18030, the examples of the rules' pages and a Word
 * file, in a folder of its own: recorded sessions of an editor that can do much and of one that can do little, then the usual
 * commands ({@code rehearsal.commands}). It prints nothing.
 */
final class Rehearsal {

    private static final List<String> SESSIONS = List.of("rehearsal.editor.jsonl", "rehearsal.plain.jsonl");
    private static final Charset OLD = Charset.forName("GB18030");
    private static final String EXAMPLE = "```report\n";

    private Rehearsal() {
    }

    static void run(String version, Language language) throws IOException {
        Path folder = Files.createTempDirectory("gouji");
        Path report = folder.resolve("report.txt");
        Path before = folder.resolve("before.txt");
        Path word = folder.resolve("report.docx");
        Path copy = folder.resolve("copy.docx");
        Path examples = Files.createTempDirectory("gouji");
        List<Path> written = new ArrayList<>(List.of(report, before, word, copy, folder));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Cli cli = new Cli(new Terminal(nowhere, nowhere, StandardCharsets.UTF_8, true, 100, new Messages(language)), version);
        try {
            for (String example : examples()) {
                written.add(Files.writeString(examples.resolve(written.size() + ".txt"), example));
            }
            Files.writeString(report, Resources.text("rehearsal.txt"));
            Files.writeString(before, Resources.text("rehearsal.txt").replace("2025年", "2024年"), OLD);
            long parent = ProcessHandle.current().parent().orElse(ProcessHandle.current()).pid();
            List<String> options = List.of("--stdio", "--clientProcessId=" + parent);
            for (String session : SESSIONS) {
                LspCommand.run(options, messages(session, folder, report), nowhere, nowhere, version, language);
            }
            Map<String, Path> paths = Map.of("EXAMPLES", examples, "FOLDER", folder, "REPORT", report, "WORD", word, "COPY", copy);
            for (String command : Resources.text("rehearsal.commands").split("\n")) {
                cli.run(words(command, paths), new StandardOutput(nowhere));
            }
        } finally {
            written.add(examples);
            for (Path path : written) {
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
     * The messages of an editor that opens the report, sends the usual requests, edits it and closes it. Each line of a recording is
     * a message. An empty line gives the server time, for its work in the background or for answers before the next edit.
     */
    private static InputStream messages(String session, Path folder, Path report) throws IOException {
        ProtocolJson json = new ProtocolJson();
        Map<String, String> places = Map.of("\"ROOT\"", json.text(folder.toUri().toString()), "\"URI\"", json.text(report.toUri().toString()),
                "\"TEXT\"", json.text(Files.readString(report)));
        List<InputStream> messages = new ArrayList<>();
        for (String line : Resources.text(session).split("\n")) {
            messages.add(line.isEmpty() ? new Pause() : new ByteArrayInputStream(frame(line, places)));
        }
        return new SequenceInputStream(Collections.enumeration(messages));
    }

    private static byte[] frame(String line, Map<String, String> places) {
        String message = line;
        for (Map.Entry<String, String> place : places.entrySet()) {
            message = message.replace(place.getKey(), place.getValue());
        }
        int length = message.getBytes(StandardCharsets.UTF_8).length;
        return ("Content-Length: " + length + "\r\n\r\n" + message).getBytes(StandardCharsets.UTF_8);
    }

    /** An empty stream that ends after some seconds: the rehearsal runs beside other work, with the lowest priority. */
    private static final class Pause extends InputStream {

        @Override
        public int read() throws IOException {
            try {
                Thread.sleep(3000);
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
            return -1;
        }
    }
}
