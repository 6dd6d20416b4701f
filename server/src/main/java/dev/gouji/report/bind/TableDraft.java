package dev.gouji.report.bind;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.report.Figure;
import dev.gouji.report.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has been found of one table so far; which form it is in shows only at the end. */
abstract class TableDraft {

    /** The cells of a row under the names of its columns. */
    private record Placed(List<String> columns, List<GridCell> cells) {

        static final Placed NONE = new Placed(List.of(), List.of());

        /** The cell of a column, null where there is none. */
        GridCell cell(String column) {
            int at = columns.indexOf(column);
            return at < 0 ? null : cells.get(at);
        }
    }

    private final String id;
    private final FoundLabels labels;
    private final Map<String, Placed> figures = new LinkedHashMap<>();
    private final List<Span> lost = new ArrayList<>();
    private final List<Span> repeated = new ArrayList<>();
    private final List<Span> local = new ArrayList<>();
    private Span span;

    TableDraft(String id) {
        this.id = id;
        this.labels = new FoundLabels(id);
        this.span = new Span(0, 0);
    }

    final String id() {
        return id;
    }

    final void add(GridRow row, List<TableBinder.Read> cells) {
        span = span.isEmpty() ? row.span() : span.to(row.span());
        for (TableBinder.Read read : cells) {
            if (read.match().isIn(id)) {
                labels.add(read);
            }
        }
        read(row, cells);
    }

    /** Reads the labels and figures of a row. */
    abstract void read(GridRow row, List<TableBinder.Read> cells);

    /** Decides what waited for the table's other rows. */
    void settle(Forms forms) {
    }

    final void lose(Span place) {
        lost.add(place);
    }

    final boolean isPlaced(String row) {
        return figures.containsKey(row);
    }

    final void repeat(Span row) {
        repeated.add(row);
    }

    final void addLocal(Span label) {
        local.add(label);
    }

    final void place(String row, List<String> columns, List<GridCell> cells) {
        figures.putIfAbsent(row, new Placed(columns, cells));
    }

    /** The labels of a kind that a cell may stand for in this table. */
    final List<String> ids(TableBinder.Read read, Label.Kind kind) {
        return read.match().ids(id, kind);
    }

    /** The table in its form; empty where no figure and no more than a stray label was found. */
    final Optional<Table> build(Forms forms, Optional<Form> hint) {
        settle(forms);
        Form form = form(forms, hint);
        FormTable official = form.table(id).orElseThrow();
        Map<CellAddress, Cell> cells = cells(official);
        boolean enough = !cells.isEmpty() || labels.known() >= 4 || !lost.isEmpty() && labels.known() >= 2;
        return enough ? Optional.of(new Table(form.id(), official, span, cells, labels.in(form), List.copyOf(lost),
                List.copyOf(repeated), List.copyOf(local))) : Optional.empty();
    }

    /** A row is looked up once for all its addresses, which stand one behind another. */
    private Map<CellAddress, Cell> cells(FormTable official) {
        Map<CellAddress, Cell> cells = new LinkedHashMap<>(2 * official.addresses().size());
        String row = "";
        Placed own = Placed.NONE;
        Placed other = Placed.NONE;
        for (CellAddress address : official.addresses()) {
            if (!address.row().equals(row)) {
                row = address.row();
                own = figures.getOrDefault(row, Placed.NONE);
                other = figures.getOrDefault(alias(row), Placed.NONE);
            }
            GridCell cell = own.cell(address.column());
            cell = cell == null ? other.cell(address.column()) : cell;
            if (cell != null) {
                cells.put(address, cell(address, cell));
            }
        }
        return cells;
    }

    /** Where a label of one form is a wording of the other's, the figures stand under the name that was read. */
    private static String alias(String row) {
        return switch (row) {
            case "行政规范性文件" -> "规范性文件";
            case "规范性文件" -> "行政规范性文件";
            default -> row;
        };
    }

    /** The form to which most of the labels and rows belong that only one form has. */
    private Form form(Forms forms, Optional<Form> hint) {
        Form best = hint.orElse(forms.newest());
        int most = votes(best);
        for (Form form : forms.all()) {
            int votes = form == best ? most : votes(form);
            if (votes > most) {
                best = form;
                most = votes;
            }
        }
        return best;
    }

    /** By figures first: a label that is a row here and a group there shows its form by having figures. */
    private int votes(Form form) {
        FormTable table = form.table(id).orElseThrow();
        int votes = 0;
        for (Map.Entry<String, Placed> row : figures.entrySet()) {
            Optional<FormRow> known = table.row(row.getKey());
            if (known.isPresent()) {
                votes += 1 + common(known.get().columns(), row.getValue().columns());
            }
        }
        return votes + labels.columns(form);
    }

    private static int common(List<String> columns, List<String> found) {
        if (columns.equals(found)) {
            return columns.size();
        }
        int common = 0;
        for (String column : columns) {
            common += found.contains(column) ? 1 : 0;
        }
        return common;
    }

    private static Cell cell(CellAddress address, GridCell cell) {
        Figure figure = cell.figure();
        Span visible = cell.visible();
        boolean plain = visible.length() == cell.text().length();
        if (cell.isBlank()) {
            boolean writable = cell.insertAt() != GridCell.NOWHERE;
            return new Cell(address, cell.place(), "", figure.value(), "",
                    writable ? cell.insertAt() : cell.place().start(), writable);
        }
        Span span = plain ? new Span(visible.start() + figure.start(), visible.start() + figure.end()) : visible;
        String text = plain ? cell.text().substring(figure.start(), figure.end()) : cell.text();
        return new Cell(address, span, text, figure.value(), figure.unit(), span.start(), plain);
    }
}
