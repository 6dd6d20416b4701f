package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.form.FormRow;
import dev.gouji.form.Label;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** A table with an official row or column missing inside it, in another place, or a row that stands a second time. */
public final class RowsMoved implements Rule {

    private static final RuleId ID = new RuleId("GJ207", "table-rows", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Table table : subject.report().tables()) {
            missingRows(table).ifPresent(out);
            repeated(table).ifPresent(out);
            missingColumns(table).ifPresent(out);
            movedRows(table).ifPresent(out);
            movedColumns(table).ifPresent(out);
        }
    }

    /** Rows left out before the last one; a table that ends early is another matter. */
    private static Optional<Finding> missingRows(Table table) {
        List<String> rows = table.official().rows().stream().map(FormRow::id).toList();
        List<String> missing = table.missingRows();
        boolean inside = !missing.isEmpty() && missing.size() < rows.size() && !missing.contains(rows.get(rows.size() - 1));
        if (!inside || !table.lost().isEmpty()) {
            return Optional.empty();
        }
        Span place = rows.stream().takeWhile(row -> !row.equals(missing.get(0))).filter(row -> !missing.contains(row))
                .reduce((a, b) -> b).map(row -> place(table, Label.Kind.ROW, row)).orElseGet(() -> first(table));
        return Optional.of(Finding.of(ID, place, about("GJ207.missing", table).with("count", missing.size())
                .with("row", new Message.Argument.Row(table.id(), missing.get(0)))));
    }

    private static Optional<Finding> repeated(Table table) {
        return table.repeated().stream().findFirst().map(row -> Finding.of(ID, table.labels().stream().map(TableLabel::span)
                .filter(row::contains).findFirst().orElse(row), about("GJ207.repeated", table).with("count", table.repeated().size())));
    }

    /** A column of which no row has a figure, although rows that should have one there have others. */
    private static Optional<Finding> missingColumns(Table table) {
        List<String> missing = table.official().rows().stream().filter(row -> !table.missingRows().contains(row.id()))
                .flatMap(row -> row.columns().stream()).distinct()
                .filter(column -> table.cells().keySet().stream().noneMatch(a -> a.column().equals(column))).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(Finding.of(ID, table.labels().stream()
                .filter(l -> l.kind() == Label.Kind.COLUMN).findFirst().map(TableLabel::span).orElseGet(() -> first(table)),
                about("GJ207.columns", table).with("count", missing.size())
                        .with("column", new Message.Argument.Column(table.id(), missing.get(0)))));
    }

    private static Optional<Finding> movedRows(Table table) {
        return late(table.cells().keySet().stream().map(CellAddress::row).distinct().toList(),
                row -> start(table, a -> a.row().equals(row))).map(row -> Finding.of(ID, place(table, Label.Kind.ROW, row),
                about("GJ207.moved-row", table).with("row", new Message.Argument.Row(table.id(), row))));
    }

    private static Optional<Finding> movedColumns(Table table) {
        return table.official().rows().stream().flatMap(row -> late(row.columns().stream()
                .filter(c -> table.cells().containsKey(new CellAddress(table.id(), row.id(), c))).toList(),
                column -> start(table, new CellAddress(table.id(), row.id(), column)::equals)).stream()).findFirst()
                .map(column -> Finding.of(ID, place(table, Label.Kind.COLUMN, column), about("GJ207.moved-column", table)
                        .with("column", new Message.Argument.Column(table.id(), column))));
    }

    /** The first of some names in official order that stands before one that it should follow. */
    private static Optional<String> late(List<String> official, ToIntFunction<String> start) {
        return IntStream.range(1, official.size())
                .filter(i -> start.applyAsInt(official.get(i)) < start.applyAsInt(official.get(i - 1)))
                .mapToObj(official::get).findFirst();
    }

    private static int start(Table table, Predicate<CellAddress> of) {
        return table.cells().values().stream().filter(c -> of.test(c.address())).mapToInt(c -> c.span().start()).min().orElse(0);
    }

    private static Message about(String key, Table table) {
        return Message.of(key).with("table", new Message.Argument.Table(table.id()));
    }

    private static Span place(Table table, Label.Kind kind, String id) {
        return table.label(kind, id).map(TableLabel::span).orElseGet(() -> first(table));
    }

    private static Span first(Table table) {
        return table.labels().isEmpty() ? table.span() : table.labels().get(0).span();
    }
}
