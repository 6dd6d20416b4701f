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
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A table that lacks an official row or column inside it, has one in another place, or has a row twice. */
public final class RowsMoved implements Rule {

    private static final RuleId ID = new RuleId("GJ207", "table-rows", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Table table : subject.report().tables()) {
            if (!isComplete(table)) {
                leftOutRows(subject, table).ifPresent(out);
                missingColumns(table).ifPresent(out);
            }
            if (!table.repeated().isEmpty()) {
                out.accept(repeated(table));
            }
            if (!isInOrder(table)) {
                movedRows(table).ifPresent(out);
                movedColumns(table).ifPresent(out);
            }
        }
    }

    /** The official rows of which the table has neither label nor figures. */
    static List<String> absentRows(Table table) {
        return isComplete(table) ? List.of()
                : table.missingRows().stream().filter(row -> table.label(Label.Kind.ROW, row).isEmpty()).toList();
    }

    /** The official rows of which the table has only the label. */
    static List<String> rowsWithoutFigures(Table table) {
        return isComplete(table) ? List.of()
                : table.missingRows().stream().filter(row -> table.label(Label.Kind.ROW, row).isPresent()).toList();
    }

    private static boolean isComplete(Table table) {
        return table.cells().size() == table.official().addresses().size();
    }

    /** Whether each figure comes after those that precede it in the form. */
    private static boolean isInOrder(Table table) {
        int before = 0;
        for (Cell cell : table.cells().values()) {
            if (cell.span().start() < before) {
                return false;
            }
            before = cell.span().start();
        }
        return true;
    }

    /** Rows missing before the last one. GJ205 reports a table that ends early. */
    private static Optional<Finding> leftOutRows(Subject subject, Table table) {
        List<String> rows = table.official().rowIds();
        List<String> missing = absentRows(table);
        boolean inside = !missing.isEmpty() && missing.size() < rows.size() && !missing.contains(rows.get(rows.size() - 1));
        if (!inside || !table.lost().isEmpty() || UnreadRows.of(subject, table).first().isPresent()) {
            return Optional.empty();
        }
        Span place = rows.stream().takeWhile(row -> !row.equals(missing.get(0))).filter(row -> !missing.contains(row))
                .reduce((a, b) -> b).map(row -> place(table, Label.Kind.ROW, row)).orElseGet(() -> first(table));
        return Optional.of(Finding.of(ID, place, Message.of("GJ207.missing").inTable(table.id()).with("count", missing.size())
                .inRow(table.id(), missing.get(0))));
    }

    private static Finding repeated(Table table) {
        Span row = table.repeated().get(0);
        return Finding.of(ID, table.labels().stream().map(TableLabel::span).filter(row::contains).findFirst().orElse(row),
                Message.of("GJ207.repeated").inTable(table.id()).with("count", table.repeated().size()));
    }

    /** A column without figures in any row, although the rows have figures in others. */
    private static Optional<Finding> missingColumns(Table table) {
        Set<String> filled = table.cells().keySet().stream().map(CellAddress::column).collect(Collectors.toSet());
        List<String> missingRows = table.missingRows();
        Set<String> missing = new LinkedHashSet<>(table.official().rows().stream().filter(row -> !missingRows.contains(row.id()))
                .flatMap(row -> row.columns().stream()).filter(column -> !filled.contains(column)).toList());
        return missing.isEmpty() ? Optional.empty() : Optional.of(Finding.of(ID, table.labels().stream()
                .filter(l -> l.kind() == Label.Kind.COLUMN).findFirst().map(TableLabel::span).orElseGet(() -> first(table)),
                Message.of("GJ207.columns").inTable(table.id()).with("count", missing.size())
                        .inColumn(table.id(), missing.iterator().next())));
    }

    private static Optional<Finding> movedRows(Table table) {
        Map<String, Integer> starts = new LinkedHashMap<>();
        table.cells().values().forEach(c -> starts.merge(c.address().row(), c.span().start(), Math::min));
        return late(starts).map(row -> Finding.of(ID, place(table, Label.Kind.ROW, row),
                Message.of("GJ207.moved-row").inTable(table.id()).inRow(table.id(), row)));
    }

    /** A column that stands before one that it should follow, in all rows: in one row alone, a figure may have wrapped to another line. */
    private static Optional<Finding> movedColumns(Table table) {
        Map<List<String>, Optional<String>> moved = new LinkedHashMap<>();
        for (FormRow row : table.official().rows()) {
            Map<String, Integer> starts = new LinkedHashMap<>();
            row.columns().forEach(column -> table.cell(new CellAddress(table.id(), row.id(), column))
                    .ifPresent(cell -> starts.put(column, cell.span().start())));
            if (starts.size() > 1) {
                moved.merge(row.columns(), late(starts), (some, others) -> others.isPresent() ? some : others);
            }
        }
        return moved.values().stream().flatMap(Optional::stream).findFirst().map(column -> Finding.of(ID,
                place(table, Label.Kind.COLUMN, column),
                Message.of("GJ207.moved-column").inTable(table.id()).inColumn(table.id(), column)));
    }

    /**
     * The first name that stands before one that it should follow; empty if all are in order.
     *
     * @param starts where each name stands, in official order
     */
    private static Optional<String> late(Map<String, Integer> starts) {
        int before = 0;
        for (Map.Entry<String, Integer> name : starts.entrySet()) {
            if (name.getValue() < before) {
                return Optional.of(name.getKey());
            }
            before = name.getValue();
        }
        return Optional.empty();
    }

    private static Span place(Table table, Label.Kind kind, String id) {
        return table.label(kind, id).map(TableLabel::span).orElseGet(() -> first(table));
    }

    private static Span first(Table table) {
        return table.labels().isEmpty() ? table.span() : table.labels().get(0).span();
    }
}
