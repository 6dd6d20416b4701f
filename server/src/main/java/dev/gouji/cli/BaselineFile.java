package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.files.FileKinds;
import dev.gouji.files.ReportFiles;
import dev.gouji.json.JsonFault;
import dev.gouji.lint.Baseline;
import dev.gouji.lint.Finding;
import dev.gouji.lint.FindingGroup;
import dev.gouji.lint.FindingKey;
import dev.gouji.lint.RuleSelection;
import dev.gouji.message.Message;
import dev.gouji.text.decode.Decoded;
import dev.gouji.text.decode.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A baseline and its file. Paths of reports start at the folder of the file, so that the file and the reports can be moved together. */
final class BaselineFile {

    /** The most findings that a sentence names. */
    private static final int MOST = 5;

    private final Path folder;
    private final String name;
    private final Baseline baseline;
    private final Map<String, List<FindingKey>> checked = new HashMap<>();
    private int known;

    private BaselineFile(Path folder, String name, Baseline baseline) {
        this.folder = folder;
        this.name = name;
        this.baseline = baseline;
    }

    /** A new baseline; without a file its paths start at the working folder. */
    static BaselineFile create(Optional<Path> file) {
        return new BaselineFile(folder(file.orElse(Path.of("baseline"))), "", new Baseline());
    }

    static BaselineFile read(String name) throws UsageException {
        try {
            Path file = Path.of(name);
            return new BaselineFile(folder(file), name, Baseline.read(text(file)));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new UsageException(Message.of("cli.absent").with("path", name));
        } catch (IOException e) {
            throw new UsageException(Message.of("cli.unreadable").with("path", name));
        } catch (JsonFault e) {
            throw new UsageException(Message.of("cli.baseline").with("path", name));
        }
    }

    /**
     * The text of the file, in any encoding in which reports are read: editors of older Windows save GB18030, and its shell writes
     * UTF-16. A file larger than a report may be is refused: it is no baseline, and a device never ends.
     */
    private static String text(Path file) throws IOException, UsageException {
        byte[] bytes = FileReading.bytes(file);
        Optional<Decoded> decoded = bytes.length > FileKinds.LARGEST ? Optional.empty() : Decoder.decode(bytes);
        return decoded.orElseThrow(() -> new UsageException(Message.of("cli.baseline").with("path", file.toString()))).text();
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().normalize().getParent()).orElse(file.toAbsolutePath().normalize());
    }

    Baseline baseline() {
        return baseline;
    }

    void add(Path file, Analysis analysis) {
        baseline.add(key(file), keys(analysis));
    }

    /** The findings of a file that are not in the baseline. */
    List<Finding> unknown(Path file, Analysis analysis) {
        String key = key(file);
        List<FindingKey> keys = keys(analysis);
        checked.put(key, keys);
        Set<Integer> unknown = Set.copyOf(baseline.unknown(key, keys));
        known += FindingGroup.of(findings(analysis, i -> !unknown.contains(i))).size();
        return findings(analysis, unknown::contains);
    }

    private static List<Finding> findings(Analysis analysis, IntPredicate chosen) {
        return IntStream.range(0, analysis.findings().size()).filter(chosen).mapToObj(analysis.findings()::get).toList();
    }

    /** The number of groups of findings so far that the baseline has. */
    int known() {
        return known;
    }

    private static List<FindingKey> keys(Analysis analysis) {
        return analysis.findings().stream().map(f -> FindingKey.of(f, analysis.text())).toList();
    }

    /** The path of a file from the folder of the baseline, with slashes. */
    private String key(Path file) {
        Path path = file.toAbsolutePath().normalize();
        Path shown = folder.getRoot() != null && folder.getRoot().equals(path.getRoot()) ? folder.relativize(path) : path;
        return ReportFiles.slashed(shown);
    }

    /**
     * A sentence with the findings of the baseline that are gone; empty if none is. A finding counts only if its rule ran, and its
     * file was checked or no longer exists.
     */
    Optional<Message> stale(RuleSelection selection) {
        List<Message> names = new ArrayList<>();
        int count = 0;
        for (String path : baseline.paths()) {
            if (checked.containsKey(path) || !Files.exists(folder.resolve(path))) {
                Map<FindingKey, Integer> gone = new LinkedHashMap<>(baseline.gone(path, checked.getOrDefault(path, List.of())));
                gone.keySet().removeIf(finding -> !selection.has(finding.rule()));
                gone.keySet().forEach(finding -> names.add(entry(path, finding)));
                count += gone.values().stream().mapToInt(Integer::intValue).sum();
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(Message.of("cli.baseline-stale").with("path", name)
                .with("count", count).with("names", new Message.Argument.Texts(first(names))));
    }

    private static Message entry(String path, FindingKey finding) {
        return Message.of(finding.cell().isEmpty() ? "cli.baseline-entry" : "cli.baseline-cell").with("path", path)
                .with("code", finding.rule()).with("cell", finding.cell());
    }

    private static List<Message> first(List<Message> entries) {
        List<Message> first = new ArrayList<>(entries.subList(0, Math.min(MOST, entries.size())));
        if (entries.size() > MOST) {
            first.add(Message.of("tally.more").with("count", entries.size() - MOST));
        }
        return first;
    }
}
