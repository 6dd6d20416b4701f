package dev.gouji.cli;

import dev.gouji.cli.report.FileResult;
import dev.gouji.cli.report.Format;
import dev.gouji.cli.report.Reporter;
import dev.gouji.cli.report.Summary;
import dev.gouji.lint.Severity;
import dev.gouji.message.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reporters of a run: at most one writes to standard output, the others to a file each. */
final class Destinations implements Reporter {

    private final Terminal terminal;
    private final List<Destination> open = new ArrayList<>();
    private boolean failed;
    private boolean ended;

    private Destinations(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A reporter and the file that it writes; empty for standard output. */
    private record Destination(Reporter reporter, Optional<NewFile> file, Path path) {
    }

    /** A step for one destination. If it fails, the other destinations go on. */
    private interface Step {
        void run(Reporter reporter) throws IOException;
    }

    /**
     * The destinations of {@code --format}: {@code sarif=out.sarif} is a file, {@code text} is standard output.
     *
     * @param inputs files that must not be overwritten
     */
    static Destinations open(List<String> formats, Terminal terminal, String version, Optional<Severity> limit, List<Source> inputs)
            throws UsageException, IOException {
        Destinations all = new Destinations(terminal);
        List<Named> named = named(formats, inputs);
        for (Named destination : named) {
            all.open(destination, version, limit);
        }
        return all;
    }

    private record Commit(NewFile file) implements Step {

        @Override
        public void run(Reporter reporter) throws IOException {
            reporter.close();
            file.commit();
        }
    }

    private record Named(Format format, Optional<Path> file) {
    }

    private static List<Named> named(List<String> formats, List<Source> inputs) throws UsageException {
        List<Named> named = new ArrayList<>();
        Set<Optional<Path>> taken = new HashSet<>();
        for (String word : formats.isEmpty() ? List.of(Format.TEXT.word()) : formats) {
            refuseList(word);
            int sign = word.indexOf('=');
            String name = Arguments.checked(Option.FORMAT, sign < 0 ? word : word.substring(0, sign), Format.words());
            Optional<Path> file = sign < 0 || Output.isStdout(word.substring(sign + 1)) ? Optional.empty()
                    : Optional.of(Output.target(Option.FORMAT, word.substring(sign + 1), inputs));
            if (!taken.add(file.map(f -> f.toAbsolutePath().normalize()))) {
                throw new UsageException(file.isEmpty() ? Message.of("cli.format-twice")
                        : Message.of("cli.output-twice").with("path", file.get().toString()));
            }
            named.add(new Named(Format.named(name), file));
        }
        return named;
    }

    /** With {@code json=a.json,text} two reporters are meant, and no file of that name. */
    private static void refuseList(String word) throws UsageException {
        String[] parts = word.split(",", -1);
        for (int i = 1; i < parts.length; i++) {
            if (Format.words().contains(parts[i].strip().split("=", 2)[0])) {
                throw new UsageException(Message.of("cli.format-list").with("first", parts[0]).with("next", parts[i].strip()));
            }
        }
    }

    private void open(Named named, String version, Optional<Severity> limit) throws IOException {
        if (named.file().isEmpty()) {
            open.add(new Destination(named.format().reporter(terminal, version, limit), Optional.empty(), Path.of("")));
            return;
        }
        Path path = named.file().get();
        try {
            NewFile file = NewFile.open(path);
            open.add(new Destination(named.format().reporter(terminal.into(file.stream()), version, limit), Optional.of(file), path));
        } catch (IOException e) {
            fail(path, e);
        }
    }

    private void fail(Path path, IOException e) {
        failed = true;
        terminal.complain(NewFile.fault(path, e));
    }

    /** Whether one of the files could not be written. */
    boolean failed() {
        return failed;
    }

    @Override
    public void add(FileResult result) throws IOException {
        each(reporter -> reporter.add(result));
    }

    @Override
    public void unread(String path, Message why) throws IOException {
        each(reporter -> reporter.unread(path, why));
    }

    @Override
    public void end(Summary summary) throws IOException {
        each(reporter -> reporter.end(summary));
        ended = true;
    }

    /** Does a step for all destinations. If a file fails, the others go on; a fault of standard output ends the run. */
    private void each(Step step) throws IOException {
        for (Destination destination : List.copyOf(open)) {
            if (destination.file().isEmpty()) {
                step.run(destination.reporter());
            } else {
                guarded(destination, destination.file().get(), step);
            }
        }
    }

    private void guarded(Destination destination, NewFile file, Step step) {
        try {
            step.run(destination.reporter());
        } catch (IOException e) {
            open.remove(destination);
            fail(destination.path(), e);
            file.close();
        }
    }

    /** Moves the new files into place. If the run did not finish, the old files stay as they were. */
    @Override
    public void close() throws IOException {
        for (Destination destination : List.copyOf(open)) {
            if (destination.file().isEmpty()) {
                destination.reporter().close();
            } else {
                NewFile file = destination.file().get();
                guarded(destination, file, ended ? new Commit(file) : reporter -> file.close());
            }
        }
    }
}
