package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.files.ReportFiles;
import dev.gouji.form.CellAddress;
import dev.gouji.form.Forms;
import dev.gouji.lint.FindingGroup;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.Standing;
import dev.gouji.message.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Adds up the reports of a year. If there are two reports of one body, the one without findings counts, or else the newer one. */
final class ReportSum {

    private final Optional<Integer> wanted;
    private final Map<BodyYear, Entry> entries = new LinkedHashMap<>();
    private final List<Message> uncounted = new ArrayList<>();

    ReportSum(Optional<Integer> wanted) {
        this.wanted = wanted;
    }

    /** What is kept of a report: a folder may have too many to keep their texts and trees. */
    private record Entry(Counted counted, Standing standing, int unbalanced, Map<CellAddress, BigDecimal> figures) {
    }

    /** A report that is counted. */
    record Counted(String path, String organisation) {
    }

    /**
     * The sum.
     *
     * @param sums the sums by address; cells that no report has are missing
     * @param notes one sentence for each thing that the counted reports lack
     */
    record Total(int year, List<Counted> reports, Map<CellAddress, BigDecimal> sums, List<Message> notes) {
    }

    /** Adds a report. Returns whether it is of the wanted year; any year is, if none is wanted. */
    boolean add(Input input) {
        Analysis analysis = input.analysis().orElseThrow();
        String path = input.path().toString();
        Peer peer = Peer.of(path, analysis.text(), analysis.report());
        Optional<Integer> year = analysis.report().masthead().year();
        boolean ofAnotherYear = wanted.isPresent() && year.isPresent() && !year.equals(wanted);
        List<Message> uncounted = ofAnotherYear ? new ArrayList<>() : this.uncounted;
        if (peer.body().isEmpty()) {
            uncounted.add(Message.of("sum.unknown").with("path", path));
            return false;
        }
        Counted counted = new Counted(path, analysis.report().masthead().organisation().orElseThrow());
        Entry entry = new Entry(counted, new Standing(analysis.findings().isEmpty(), ReportFiles.modified(input.path())),
                unbalanced(analysis), peer.figures());
        Entry other = entries.putIfAbsent(peer.body().get(), entry);
        if (other != null) {
            Entry better = entry.standing().isBetter(other.standing()) ? entry : other;
            entries.put(peer.body().get(), better);
            uncounted.add(Message.of("sum.twice").with("path", path).with("other", other.counted().path())
                    .with("counted", better.counted().path()));
        }
        return wanted.isEmpty() || wanted.get() == peer.body().get().year();
    }

    /** The number of relations that do not hold in the report, so that they do not hold in the sum either. */
    private static int unbalanced(Analysis analysis) {
        return FindingGroup.of(analysis.findings().stream()
                .filter(f -> RuleId.group(f.rule().code()).equals("GJ3xx") && f.severity() == Severity.ERROR).toList()).size();
    }

    /** One sentence for each added report that does not count. */
    List<Message> uncounted() {
        return List.copyOf(uncounted);
    }

    Total total() throws UsageException {
        TreeSet<Integer> years = new TreeSet<>();
        entries.keySet().forEach(body -> years.add(body.year()));
        if (years.isEmpty()) {
            throw new UsageException(Message.of("sum.none"));
        }
        if (wanted.isEmpty() && years.size() > 1) {
            throw new UsageException(Message.of("sum.years")
                    .with("years", String.join(", ", years.stream().map(String::valueOf).toList())));
        }
        int year = wanted.orElse(years.first());
        List<Entry> counted = entries.entrySet().stream().filter(e -> e.getKey().year() == year).map(Map.Entry::getValue).toList();
        if (counted.isEmpty()) {
            throw new UsageException(Message.of("sum.no-year").with("year", String.valueOf(year)));
        }
        Map<CellAddress, BigDecimal> sums = new HashMap<>();
        counted.forEach(entry -> entry.figures().forEach((address, figure) -> sums.merge(address, figure, BigDecimal::add)));
        List<Message> notes = new ArrayList<>();
        counted.forEach(entry -> incomplete(entry, year).ifPresent(notes::add));
        counted.stream().filter(entry -> entry.unbalanced() > 0).forEach(entry -> notes.add(Message.of("sum.unbalanced")
                .with("path", entry.counted().path()).with("count", entry.unbalanced())));
        return new Total(year, counted.stream().map(Entry::counted).toList(), Map.copyOf(sums), List.copyOf(notes));
    }

    /** How many cells the report does not have or that cannot be read; empty if none. */
    private static Optional<Message> incomplete(Entry entry, int year) {
        long missing = Forms.official().ofYear(year).stream().flatMap(form -> form.tables().stream()).flatMap(t -> t.addresses().stream())
                .filter(address -> !entry.figures().containsKey(address)).count();
        return missing == 0 ? Optional.empty() : Optional.of(Message.of("sum.incomplete").with("path", entry.counted().path())
                .with("count", (int) missing));
    }
}
