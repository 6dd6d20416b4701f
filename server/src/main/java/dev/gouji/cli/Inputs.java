package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.cli.report.Summary;
import dev.gouji.files.ConfigFiles;
import dev.gouji.files.FileText;
import dev.gouji.files.PeerFiles;
import dev.gouji.files.Unread;
import dev.gouji.lint.RuleSelection;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.PeerIndex;
import dev.gouji.message.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds and reads the files of a command, and explains each that cannot be read. */
final class Inputs {

    private final Terminal terminal;
    private final ConfigFiles config = new ConfigFiles();
    private FileReading reading;
    private final RuleSelection selection;
    /** Created on first use, because a run over one file does not need it. */
    private Optional<PeerFiles> peers = Optional.empty();
    /** The reports of this run by body and year, after {@link #indexReports}. It is set before threads read it. */
    private Optional<PeerIndex<Path>> reports = Optional.empty();
    /** The settings in use, by file. */
    private final Map<Path, ConfigFiles.Config> used = new LinkedHashMap<>();
    /** Sentences that were printed already. They may hold for several files. */
    private final Set<Message> printed = new HashSet<>();
    private boolean faulty;
    private final List<Path> searched = new ArrayList<>();
    private final List<Unread> unopened = new ArrayList<>();
    private int passed;
    private int unread;
    private boolean changed;

    Inputs(Terminal terminal, RuleSelection selection) {
        this.terminal = terminal;
        this.reading = new FileReading(terminal.in(), Optional.empty());
        this.selection = selection;
    }

    /** The files of a command line, each once. Also reports paths that cannot be opened, and wrong settings of folders. */
    List<Source> sources(Arguments arguments) throws UsageException, IOException {
        reading = FileReading.of(terminal.in(), arguments);
        Sources sources = new Sources(config, arguments);
        List<Source> found = sources.find();
        passed = sources.passed();
        changed = arguments.has(Option.CHANGED);
        searched.addAll(sources.searched());
        unopened.addAll(sources.faults());
        for (Unread path : unopened) {
            fault(path.why());
        }
        for (Path folder : searched) { // the folder may have no file whose settings would be reported
            reportFaults(config.in(folder).selecting(selection));
        }
        return found;
    }

    /** Prints a sentence about something that cannot be read or written, and makes the run end with {@link Cli#UNUSABLE}. */
    void fault(Message sentence) {
        faulty = true;
        terminal.complain(sentence);
    }

    /**
     * What the report of the run leaves out so far.
     *
     * @param known the number of groups of findings that the baseline has
     */
    Summary.LeftOut leftOut(int known) {
        return new Summary.LeftOut(unopened.size() + unread, passed, known, changed);
    }

    /** The paths that could not be opened in the search for files. */
    List<Unread> unopened() {
        return List.copyOf(unopened);
    }

    /** The folders that were searched, by their absolute paths. */
    List<Path> searched() {
        return List.copyOf(searched);
    }

    /** Whether {@link #fault} was called: a file could not be read or written, or settings are wrong. */
    boolean isFaulty() {
        return faulty;
    }

    /** If there are several files, reads their mastheads, so that {@link #judge} finds the peers of a report among them. */
    void indexReports(List<Source> sources) throws IOException {
        if (sources.size() > 1) {
            PeerIndex<Path> index = new PeerIndex<>();
            InOrder.each(sources, this::masthead, read -> read.body().ifPresent(body -> index.add(body, read.file())));
            reports = Optional.of(index);
        }
    }

    /** Works on the files and delivers the results in order. A bar shows the progress. */
    <T> void each(List<Source> sources, Function<Source, T> work, InOrder.Sink<T> sink) throws IOException {
        InOrder.each(sources, work, ProgressBar.of(sink, terminal, sources.size()));
    }

    private synchronized PeerFiles peers() {
        if (peers.isEmpty()) {
            peers = Optional.of(new PeerFiles());
        }
        return peers.get();
    }

    private record Head(Path file, Optional<BodyYear> body) {
    }

    private Head masthead(Source source) {
        try {
            return new Head(source.path(), source.stdin() ? Optional.empty() : peers().body(source.path()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Head(source.path(), Optional.empty()); // the file will fail again when it is read, and is reported then
        }
    }

    /**
     * Works on a file. An error of the program becomes the fault of this file, so that the run goes on.
     *
     * @param failed gives the result for a file whose work failed
     */
    <T> T careful(Source source, Function<Source, T> work, Function<Input, T> failed) {
        try {
            return work.apply(source);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed.apply(failed(source, e));
        }
    }

    private Input failed(Source source, Throwable e) {
        return unread(source, Message.of(e instanceof OutOfMemoryError ? "cli.memory" : "cli.broke").with("path", source.path().toString()));
    }

    /** {@link #judge} as an object. A class instead of a lambda: the first lambda costs a start eight milliseconds. */
    record Judging(Inputs inputs) implements Function<Source, Input> {

        @Override
        public Input apply(Source source) {
            return inputs.judge(source);
        }
    }

    /** Reads and judges a file under the settings of its folder. Files without peers cost no extra time. */
    Input judge(Source source) {
        try {
            return judged(source);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(source, e);
        }
    }

    private Input judged(Source source) {
        ConfigFiles.Config settings = config(source.path());
        Input input = read(source, settings);
        boolean alone = reports.isEmpty() && settings.settings().lastYear().isEmpty() && settings.settings().totals().isEmpty();
        Input judged = alone || input.analysis().isEmpty() ? input : input.against(
                peers().of(source.path(), input.analysis().get().report(), settings, () -> reports.orElseGet(PeerIndex::new)));
        if (judged.analysis().isPresent()) {
            judged.analysis().get().findings();
        }
        return judged;
    }

    /** Reads and binds a file under the settings of its folder. */
    Input bind(Source source) {
        try {
            Input input = read(source, config(source.path()));
            input.analysis().ifPresent(Analysis::report);
            return input;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(source, e);
        }
    }

    private ConfigFiles.Config config(Path path) {
        return config.of(path).selecting(selection);
    }

    private Input read(Source source, ConfigFiles.Config settings) {
        FileReading.Result read = reading.read(source);
        if (read.text().isEmpty()) {
            return new Input(source, settings, Optional.empty(), Optional.empty(), read.fault());
        }
        Optional<SourceFile> file = read.text().get() instanceof FileText.Plain plain
                ? Optional.of(new SourceFile(read.bytes(), plain.decoded())) : Optional.empty();
        return new Input(source, settings, file, read.text().get().analysis(settings.settings()), Optional.empty());
    }

    private Input unread(Source source, Message fault) {
        return new Input(source, config(source.path()), Optional.empty(), Optional.empty(), Optional.of(fault));
    }

    /**
     * Reports what is wrong with a file and, once per settings file, with its settings. Call it in the order of the output, before
     * anything else about the file is printed.
     *
     * @return whether the file could be read
     */
    boolean accept(Input input) {
        reportFaults(input.settings());
        for (Message fault : input.peerFaults()) {
            if (printed.add(fault)) {
                fault(fault);
            }
        }
        if (input.fault().isPresent()) {
            unread++;
            fault(input.fault().get());
        }
        return input.analysis().isPresent();
    }

    /** Whether a file that was read is a report. If it is none and the user named it, prints a sentence. */
    boolean isReport(Input input) {
        boolean report = input.isReport();
        if (!report && input.named()) {
            terminal.complain(input.noReport());
        }
        return report;
    }

    private void reportFaults(ConfigFiles.Config settings) {
        if (settings.file().isPresent() && used.put(settings.file().get(), settings) == null) {
            settings.faults().forEach(this::fault);
            settings.dangling().forEach(this::fault);
        }
    }

    /** All settings in use so far, each once. */
    List<ConfigFiles.Config> used() {
        return List.copyOf(used.values());
    }
}
