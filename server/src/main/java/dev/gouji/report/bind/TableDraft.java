package dev.gouji.report.bind;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.report.Figure;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has been found of one table so far; which form it is in shows only at the end. */
abstract class TableDraft {

    /** A label as found, with every row, column or group that it may stand for. */
    record Found(GridCell cell, TableBinder.Read read) {
    }

    private final String id;
    private final List<Found> labels = new ArrayList<>();
    private final Map<String, Map<String, GridCell>> figures = new LinkedHashMap<>();
    private final List<Span> lost = new ArrayList<>();
    private final List<Span> repeated = new ArrayList<>();
    private final List<Span> local = new ArrayList<>();
    private Span span;

    TableDraft(String id) {
        this.id = id;
        this.span = new Span(0, 0);
    }

    final String id() {
        return id;
    }

    final void add(GridRow row, List<TableBinder.Read> cells) {
        span = span.isEmpty() ? row.span() : span.to(row.span());
        for (TableBinder.Read read : cells) {
            if (read.match().labels().stream().anyMatch(l -> l.table().equals(id))) {
                labels.add(new Found(read.cell(), read));
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
        Map<String, GridCell> placed = figures.computeIfAbsent(row, r -> new HashMap<>());
        for (int i = 0; i < columns.size(); i++) {
            placed.putIfAbsent(columns.get(i), cells.get(i));
        }
    }

    /** The labels of a kind that a cell may stand for in this table. */
    final List<String> ids(TableBinder.Read read, Label.Kind kind) {
        return read.match().labels().stream()
                .filter(l -> l.table().equals(id) && l.kind() == kind).map(Label::id).distinct().toList();
    }

    /** The table in its form; empty where no figure and no more than a stray label was found. */
    final Optional<Table> build(Forms forms, Optional<Form> hint) {
        settle(forms);
        Form form = form(forms, hint);
        FormTable official = form.table(id).orElseThrow();
        Map<CellAddress, Cell> cells = new LinkedHashMap<>();
        for (CellAddress address : official.addresses()) {
            find(address).ifPresent(cell -> cells.put(address, cell(address, cell)));
        }
        long known = labels.stream().map(l -> l.read().match().labels().get(0).id()).distinct().count();
        boolean enough = !cells.isEmpty() || known >= 4 || !lost.isEmpty() && known >= 2;
        return enough ? Optional.of(new Table(form.id(), official, span, cells, tableLabels(form), List.copyOf(lost),
                List.copyOf(repeated), List.copyOf(local))) : Optional.empty();
    }

    /** Where a label of one form is a wording of the other's, the figures stand under the name that was read. */
    private Optional<GridCell> find(CellAddress address) {
        for (String row : aliases(address.row())) {
            GridCell cell = figures.getOrDefault(row, Map.of()).get(address.column());
            if (cell != null) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private static List<String> aliases(String row) {
        return switch (row) {
            case "行政规范性文件" -> List.of(row, "规范性文件");
            case "规范性文件" -> List.of(row, "行政规范性文件");
            default -> List.of(row);
        };
    }

    /** The form to which most of the labels and rows belong that only one form has. */
    private Form form(Forms forms, Optional<Form> hint) {
        Form best = hint.orElse(forms.newest());
        int most = votes(best);
        for (Form form : forms.all()) {
            int votes = votes(form);
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
        for (Map.Entry<String, Map<String, GridCell>> row : figures.entrySet()) {
            votes += table.row(row.getKey()).isPresent() ? 1 : 0;
            for (String column : row.getValue().keySet()) {
                votes += table.row(row.getKey()).filter(r -> r.columns().contains(column)).isPresent() ? 1 : 0;
            }
        }
        Set<String> seen = new HashSet<>();
        for (Found found : labels) {
            for (Label label : found.read().match().labels()) {
                boolean here = label.form().equals(form.id()) && label.table().equals(id);
                votes += here && label.kind() == Label.Kind.COLUMN && seen.add(label.id()) ? 1 : 0;
            }
        }
        return votes;
    }

    /** A cut label that may be several columns is the next of them. */
    private List<TableLabel> tableLabels(Form form) {
        List<TableLabel> out = new ArrayList<>(labels.size());
        Set<Label> placed = new HashSet<>();
        for (Found found : labels) {
            List<Label> own = found.read().match().labels().stream()
                    .filter(l -> l.table().equals(id) && l.form().equals(form.id())).toList();
            Optional<Label> any = own.isEmpty() ? found.read().match().labels().stream().filter(l -> l.table().equals(id)).findFirst()
                    : own.stream().filter(l -> l.kind() == own.get(0).kind() && !placed.contains(l)).findFirst().or(() -> Optional.of(own.get(0)));
            any.ifPresent(l -> {
                out.add(new TableLabel(found.cell().visible(), l.kind(), l.id(), found.read().match().closeness()));
                placed.add(new Label(form.id(), id, l.kind(), l.id()));
            });
        }
        return List.copyOf(out);
    }

    private static Cell cell(CellAddress address, GridCell cell) {
        Figure figure = Figure.read(cell.text());
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
