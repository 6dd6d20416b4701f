package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.RuleSelection;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.message.Message;
import dev.gouji.workspace.ConfigFiles;
import dev.gouji.workspace.FileText;
import dev.gouji.workspace.PeerCache;
import dev.gouji.workspace.PeerFiles;
import dev.gouji.workspace.PeerIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds and reads the files of a command, and says of each that cannot be read why. */
final class Inputs {

    private final Terminal terminal;
    private final ConfigFiles config = new ConfigFiles();
    private FileReading reading;
    private final RuleSelection selection;
    /** Made on first use; a run over one file never needs it. */
    private Optional<PeerFiles> peers = Optional.empty();
    /** The reports of this run, where they have been looked at; written before the work on them begins. */
    private Optional<PeerIndex> around = Optional.empty();
    /** Settings that were used, by their files. */
    private final Map<Path, ConfigFiles.Config> used = new LinkedHashMap<>();
    private boolean faulty;
    private final List<Path> searched = new ArrayList<>();
    private int passed;

    Inputs(Terminal terminal, RuleSelection selection) {
        this.terminal = terminal;
        this.reading = new FileReading(terminal.in(), Optional.empty());
        this.selection = selection;
    }

    /** The files that a command line names, each once. What cannot be looked into is reported at once. */
    List<Source> sources(Arguments arguments) throws UsageException, IOException {
        if (arguments.has(Option.WITH_SOFFICE)) {
            Optional<Soffice> soffice = Soffice.find();
            if (soffice.isEmpty()) {
                throw new UsageException(Message.of("cli.no-soffice"));
            }
            reading = new FileReading(terminal.in(), soffice);
        }
        Sources sources = new Sources(config, arguments);
        List<Source> found = sources.find();
        for (Message fault : sources.faults()) {
            fault(fault);
        }
        passed = sources.passed();
        searched.addAll(sources.searched());
        return found;
    }

    private void fault(Message sentence) {
        faulty = true;
        terminal.complain(sentence);
    }

    /** How many files of the folders were passed over because they are of a kind that is not read. */
    int passed() {
        return passed;
    }

    /** The folders that were searched, by their absolute paths. */
    List<Path> searched() {
        return List.copyOf(searched);
    }

    /** Whether something could not be read, or some settings are wrong. */
    boolean isFaulty() {
        return faulty;
    }

    /** Those of the files that the user named. */
    static List<Path> named(List<Source> sources) {
        List<Path> named = new ArrayList<>();
        for (Source source : sources) {
            if (source.named() && !source.stdin()) {
                named.add(source.path());
            }
        }
        return named;
    }

    /** With several files, reads the mastheads first so that each report finds its predecessor. */
    void meet(List<Source> sources) throws IOException {
        if (sources.size() > 1) {
            PeerIndex index = new PeerIndex();
            InOrder.each(sources, this::met, met -> met.body().ifPresent(body -> index.add(body, met.file())));
            around = Optional.of(index);
        }
    }

    private synchronized PeerFiles peers() {
        if (peers.isEmpty()) {
            peers = Optional.of(new PeerFiles(new PeerCache(), file -> Optional.empty()));
        }
        return peers.get();
    }

    private record Met(Path file, Optional<BodyYear> body) {
    }

    private Met met(Source source) {
        try {
            return new Met(source.path(), source.stdin() ? Optional.empty() : peers().body(source.path()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Met(source.path(), Optional.empty()); // the same happens when it is read, and is reported then
        }
    }

    /**
     * Does the work on a file in such a way that an error in it, whatever it is, stays with that file.
     *
     * @param failed what the result is where the work was not finished
     */
    <T> T careful(Source source, Function<Source, T> work, Function<Input, T> failed) {
        try {
            return work.apply(source);
        } catch (RuntimeException | StackOverflowError e) {
            return failed.apply(unread(source, Message.of("cli.broke").with("path", source.path().toString())));
        } catch (OutOfMemoryError e) {
            return failed.apply(unread(source, Message.of("cli.memory").with("path", source.path().toString())));
        }
    }

    /** Work that can go wrong; a class and no lambda, since the first one costs a start eight milliseconds. */
    private record Judging(Inputs inputs) implements Function<Source, Input> {

        @Override
        public Input apply(Source source) {
            return inputs.judged(source);
        }
    }

    private record Same() implements Function<Input, Input> {

        @Override
        public Input apply(Input input) {
            return input;
        }
    }

    /**
     * Reads and judges a file under the settings of its folder. Files that have no peers cost nothing more.
     */
    Input judge(Source source) {
        return careful(source, new Judging(this), new Same());
    }

    private Input judged(Source source) {
        ConfigFiles.Config settings = config(source.path());
        Input input = read(source, settings);
        boolean alone = around.isEmpty() && settings.settings().lastYear().isEmpty() && settings.settings().totals().isEmpty();
        Input judged = alone ? input : input.held(analysis -> analysis.under(settings.settings(),
                peers().of(source.path(), analysis.report(), settings, () -> around.orElseGet(PeerIndex::new))));
        if (judged.analysis().isPresent()) {
            judged.analysis().get().findings();
        }
        return judged;
    }

    /** Reads and binds a file under the settings of its folder. */
    Input bind(Source source) {
        return careful(source, s -> {
            Input input = read(s, config(s.path()));
            input.analysis().ifPresent(Analysis::report);
            return input;
        }, new Same());
    }

    private ConfigFiles.Config config(Path path) {
        ConfigFiles.Config found = config.of(path);
        return found.with(selection.of(found.settings()));
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
     * Says what is wrong with a file and with the settings that it is under, these once a file of settings; to be called
     * in the order of the output, before anything is said about the file itself.
     *
     * @return whether the file could be read
     */
    boolean accept(Input input) {
        if (input.settings().file().isPresent()) {
            settle(input.settings());
        }
        if (input.fault().isPresent()) {
            fault(input.fault().get());
        }
        return input.analysis().isPresent();
    }

    private void settle(ConfigFiles.Config settings) {
        if (used.put(settings.file().get(), settings) == null) {
            settings.faults().forEach(this::fault);
            settings.dangling().forEach(this::fault);
        }
    }

    /** The settings that the files so far were under, each once. */
    List<ConfigFiles.Config> used() {
        return List.copyOf(used.values());
    }
}
