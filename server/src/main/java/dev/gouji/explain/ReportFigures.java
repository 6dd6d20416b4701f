package dev.gouji.explain;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Relation;
import dev.gouji.message.Message;
import dev.gouji.regulation.Article;
import dev.gouji.regulation.Regulation;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of one report. */
final class ReportFigures implements Figures {

    /** How many figures a line has room for. If there are more, only those that are not 0 are listed. */
    private static final int MOST = 4;

    private final Report report;
    private final Wordbook words;
    private final CellWords values;
    private final DueDay due;

    ReportFigures(Analysis analysis, Wordbook words) {
        this.report = analysis.report();
        this.words = words;
        this.values = new CellWords(words);
        this.due = new DueDay(report.masthead(), analysis.settings(), words);
    }

    /** A figure with its name in the list: a row, a column or both. */
    private record Named(String name, Cell cell) {

        boolean isZero() {
            return cell.value().number().map(n -> n.signum() == 0).orElse(cell.value().isEmpty());
        }
    }

    @Override
    public Optional<String> of(List<Topic.Line> lines) {
        boolean alone = lines.size() == 1;
        List<Named> all = lines.stream().flatMap(line -> figures(line, alone)).toList();
        List<Named> stated = all.stream().filter(f -> !f.isZero()).toList();
        List<Named> shown = all.size() <= MOST ? all : stated.subList(0, Math.min(MOST, stated.size()));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (shown.isEmpty()) {
            return Optional.of(words.say(Message.of("explain.figures.zero").with("count", all.size())));
        }
        List<String> parts = shown.stream().map(f -> f.name() + " = " + values.bare(f.cell())).toList();
        String more = stated.size() > shown.size() && all.size() > MOST ? words.say("figures.more") : "";
        return Optional.of(String.join(words.say("semicolon"), parts) + more);
    }

    private Stream<Named> figures(Topic.Line line, boolean alone) {
        return report.table(line.table()).stream().flatMap(table -> figures(table, line, alone));
    }

    private Stream<Named> figures(Table table, Topic.Line line, boolean alone) {
        if (line.isFigure()) {
            return named(table, words.lines().alone(line), line.row(), line.column());
        }
        if (!line.column().isEmpty()) {
            return table.official().rows().stream().filter(r -> r.columns().contains(line.column()))
                    .flatMap(r -> named(table, words.lines().row(line.table(), r.id()), r.id(), line.column()));
        }
        return rows(table.official(), line.row()).flatMap(row -> row(table, row, alone));
    }

    /** The row of that name, or the rows of the group of that name (三（三）1 is of 三（三）). */
    private static Stream<FormRow> rows(FormTable table, String name) {
        boolean group = table.row(name).isEmpty() && !name.isEmpty();
        return table.rows().stream().filter(r -> group ? r.id().startsWith(name) : r.id().equals(name));
    }

    /** The total of a row, if the table has a column for it; otherwise all figures of the row. */
    private Stream<Named> row(Table table, FormRow row, boolean alone) {
        String name = words.lines().row(table.id(), row.id());
        Optional<String> total = totalColumn(table);
        if (total.isPresent()) {
            return named(table, name, row.id(), total.get());
        }
        return row.columns().stream().flatMap(c -> named(table,
                alone ? words.lines().column(table.id(), c) : words.lines().alone(new Topic.Line(table.id(), row.id(), c)), row.id(), c));
    }

    private static Stream<Named> named(Table table, String name, String row, String column) {
        return table.cell(new CellAddress(table.id(), row, column)).map(cell -> new Named(name, cell)).stream();
    }

    private static Optional<String> totalColumn(Table table) {
        return table.official().relations().stream().filter(r -> r.along() == Relation.Along.ROW)
                .map(r -> r.total().column()).findFirst();
    }

    @Override
    public Optional<String> due(Article article) {
        return article.number() == Regulation.DEADLINES ? due.of(article) : Optional.empty();
    }

    @Override
    public Optional<String> stated(Topic.Line figure) {
        return report.table(figure.table()).flatMap(t -> t.cell(figure.cell()).map(cell -> values.withUnit(t, cell)));
    }

    @Override
    public boolean isComputed(Topic.Line figure) {
        return report.table(figure.table()).stream().flatMap(t -> t.official().relations().stream())
                .anyMatch(r -> r.recompute() && r.total().equals(figure.cell()));
    }

    @Override
    public List<String> relations(Topic.Line line) {
        return report.table(line.table().startsWith("s") ? sectionTable(line) : line.table())
                .map(table -> relations(table, line)).orElse(List.of());
    }

    private String sectionTable(Topic.Line line) {
        return report.section(line.section()).flatMap(s -> s.official().table()).orElse("");
    }

    private List<String> relations(Table table, Topic.Line line) {
        Relations relations = new Relations(table, words);
        if (line.isSection() || line.row().isEmpty() && line.column().isEmpty()) {
            return relations.summary(totalColumn(table));
        }
        if (line.row().isEmpty()) {
            return relations.ofColumn(line.column());
        }
        String column = line.isFigure() ? line.column() : totalColumn(table).orElse("");
        return relations.at(new CellAddress(table.id(), line.row(), column));
    }
}
