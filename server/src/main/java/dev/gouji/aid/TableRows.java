package dev.gouji.aid;

import dev.gouji.form.FormGroup;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The places of a table's rows and groups, which may go over several lines. A strip has none: in table 4 all labels stand before
 * the figures.
 */
final class TableRows {

    private final Table table;

    TableRows(Table table) {
        this.table = table;
    }

    /** Each row from its label to its last figure. */
    List<Span> rows() {
        return table.official().layout() == FormTable.Layout.STRIP ? List.of()
                : table.official().rows().stream().flatMap(row -> span(row.id()::equals).stream()).toList();
    }

    /** Each group from its label to the last figure of its rows, such as （三）不予公开 with its eight rows. */
    List<Span> groups() {
        return table.official().layout() == FormTable.Layout.STRIP ? List.of()
                : table.official().groups().stream().flatMap(group -> group(group).stream()).toList();
    }

    private Optional<Span> group(FormGroup group) {
        return span(id -> id.equals(group.id()) || id.startsWith(group.id())
                || table.official().row(id).map(FormRow::group).filter(group.id()::equals).isPresent());
    }

    private Optional<Span> span(Predicate<String> wanted) {
        List<Span> parts = new ArrayList<>();
        for (Cell cell : table.cells().values()) {
            if (wanted.test(cell.address().row())) {
                parts.add(new Span(cell.span().start(), cell.span().end() + cell.unit().length()));
            }
        }
        for (TableLabel label : table.labels()) {
            boolean names = label.kind() == Label.Kind.ROW || label.kind() == Label.Kind.GROUP;
            if (names && wanted.test(label.id())) {
                parts.add(label.span());
            }
        }
        return parts.stream().reduce(Span::to);
    }
}
