package dev.gouji.cli;

import dev.gouji.files.FileKinds;
import dev.gouji.files.ReportReader;
import dev.gouji.message.Message;
import dev.gouji.text.Visible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a document is written: into the file of {@code -o}, or to standard output, also for {@code -o -}. */
final class Output {

    /**
     * Names of standard output. They are not opened as files: if standard output is redirected into a file, that would replace the
     * file, with everything else that is written there.
     */
    private static final Set<String> STDOUT = Set.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

    /** Endings of files that commands with {@code --format} never write. Other programs would expect another kind of file. */
    private static final List<String> NEVER_WRITTEN = List.of(".docx", ".xlsx", ".xls", ".html", ".htm");

    /** Endings of files that hold text. */
    private static final List<String> READ_AS_TEXT = List.of(".txt", ".md", ".markdown", ".html", ".htm", ".json");

    private final Terminal terminal;
    private final Optional<Path> file;

    private Output(Terminal terminal, Optional<Path> file) {
        this.terminal = terminal;
        this.file = file;
    }

    /** @param inputs files that must not be overwritten */
    static Output of(Arguments arguments, Terminal terminal, List<Source> inputs) throws UsageException {
        Optional<String> name = arguments.value(Option.OUTPUT).filter(o -> !isStdout(o));
        return new Output(terminal, name.isEmpty() ? Optional.empty() : Optional.of(target(Option.OUTPUT, name.get(), inputs)));
    }

    static boolean isStdout(String name) {
        return STDOUT.contains(name);
    }

    /** The file to write. An existing report is never overwritten, whether it is an input or not: it is its author's work. */
    static Path target(Option option, String name, List<Source> inputs) throws UsageException {
        Path path = path(option, name, inputs);
        if (ReportReader.isReport(path)) {
            throw new UsageException(Message.of("cli.exists").with("path", name));
        }
        return path;
    }

    /** The file that an option names. */
    private static Path path(Option option, String name, List<Source> inputs) throws UsageException {
        try {
            if (name.isEmpty()) {
                throw new UsageException(Message.of("cli.value").with("word", option.written()));
            }
            Path path = Path.of(name);
            for (Source input : inputs) {
                if (isSame(path, input) && (input.named() || ReportReader.mayBeReport(path))) {
                    throw new UsageException(Message.of("cli.output-is-input").with("path", name));
                }
            }
            return path;
        } catch (InvalidPathException | IOException e) {
            throw new UsageException(Message.of("cli.unwritable").with("path", name));
        }
    }

    private static boolean isSame(Path path, Source input) throws IOException {
        return !input.stdin() && Files.exists(path) && Files.exists(input.path()) && Files.isSameFile(path, input.path());
    }

    /** Refuses to overwrite a file, for documents that people edit: it may be somebody's work. Pipes and devices are allowed. */
    void refuseExisting() throws UsageException {
        if (file.isPresent() && Files.isRegularFile(file.get())) {
            throw new UsageException(Message.of("cli.exists").with("path", file.get().toString()));
        }
    }

    /** Refuses to write a Word file to a terminal. */
    void refuseScreen() throws UsageException {
        if (file.isEmpty() && terminal.tty()) {
            throw new UsageException(Message.of("cli.docx-output"));
        }
    }

    /** Refuses a name that says Word file where none is written, or text where one is: no program would open the file. */
    void refuseMisnamed(boolean word) throws UsageException {
        String name = file.map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        if (word ? READ_AS_TEXT.stream().anyMatch(name::endsWith) : name.endsWith(".docx")) {
            throw new UsageException(Message.of(word ? "cli.word-name" : "cli.no-word-name").with("path", file.get().toString()));
        }
    }

    /** The format: by the option, else by the ending of the file name, else the first. */
    String format(Arguments arguments, List<String> formats) throws UsageException {
        String chosen = arguments.choice(Option.FORMAT, formats);
        if (file.isEmpty() || arguments.has(Option.FORMAT)) {
            return chosen;
        }
        String name = file.get().toString().toLowerCase(Locale.ROOT);
        for (String format : formats) {
            if (name.endsWith("." + format)) {
                return format;
            }
        }
        if (FileKinds.isUnreadable(file.get()) || NEVER_WRITTEN.stream().anyMatch(name::endsWith)) {
            throw new UsageException(Message.of("cli.format-name").with("path", file.get().toString()).with("words", String.join(", ", formats)));
        }
        return chosen;
    }

    Optional<Path> file() {
        return file;
    }

    /** Writes a document. */
    interface Document {
        void write(OutputStream out) throws IOException;
    }

    /** Writes the whole document or nothing. Returns whether it was written; if not, prints the reason. */
    boolean write(Document document) throws IOException {
        if (file.isEmpty()) {
            if (terminal.tty()) {
                show(document);
            } else {
                document.write(terminal.out());
            }
            terminal.out().flush();
            return true;
        }
        try (NewFile target = NewFile.open(file.get())) {
            document.write(target.stream());
            target.commit();
            return true;
        } catch (IOException e) {
            terminal.complain(NewFile.fault(file.get(), e));
            return false;
        }
    }

    /** Shows a document, which is in UTF-8, on a terminal: in the terminal's charset and without control characters. */
    private void show(Document document) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        document.write(whole);
        terminal.print(Visible.lines(whole.toString(StandardCharsets.UTF_8)));
    }
}
