package dev.gouji.report.bind;

import dev.gouji.form.CellAddress;
import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.form.Wording;
import dev.gouji.grammar.Span;
import dev.gouji.layout.column.PlacedRow;
import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.fit.BoundEntry;
import dev.gouji.layout.fit.Fit;
import dev.gouji.layout.fit.Lost;
import dev.gouji.report.Cell;
import dev.gouji.report.LocalRow;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import dev.gouji.surface.Figure;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts addresses on the figures of a table.
 *
 * @param entries at least one, in the order of the text
 */
record TableMaker(Fit fit, FormTable official, List<BoundEntry> entries) {

    Table table() {
        Span span = entries.get(0).entry().span();
        List<Lost> lost = new ArrayList<>(0);
        List<Span> repeated = new ArrayList<>(0);
        List<LocalRow> local = new ArrayList<>(0);
        Map<String, PlacedRow> rows = new HashMap<>(2 * entries.size());
        for (BoundEntry bound : entries) {
            Entry entry = bound.entry();
            span = span.to(entry.span());
            for (PlacedRow row : bound.rows()) {
                rows.put(row.row(), row);
            }
            switch (bound.kind()) {
                case LOST, TORN -> lost.add(bound.lost().orElseThrow());
                case REPEATED -> repeated.add(entry.span());
                case LOCAL -> local.add(new LocalRow(entry.row().get(entry.label()).cell().visible(), entry.span()));
                case HEAD, PLACED, BARE -> {
                    // Their labels and figures are read below.
                }
            }
        }
        return new Table(fit.form().id(), fit.formShown(), official, span, cells(rows), labels(rows, !lost.isEmpty()), List.copyOf(lost),
                List.copyOf(repeated), List.copyOf(local));
    }

    private Map<CellAddress, Cell> cells(Map<String, PlacedRow> rows) {
        Map<CellAddress, Cell> cells = new LinkedHashMap<>(2 * official.addresses().size());
        for (CellAddress address : official.addresses()) {
            PlacedRow row = rows.get(address.row());
            int at = row == null ? -1 : row.columns().indexOf(address.column());
            if (at >= 0) {
                cells.put(address, cell(address, row.cells().get(at)));
            }
        }
        return cells;
    }

    private static Cell cell(CellAddress address, RawCell cell) {
        Figure figure = cell.figure();
        Span visible = cell.visible();
        if (cell.isBlank()) {
            boolean writable = cell.insertAt() != RawCell.NOWHERE;
            return new Cell(address, cell.place(), "", figure.value(), "", writable ? cell.insertAt() : cell.place().start(), writable);
        }
        boolean plain = visible.length() == cell.text().length();
        Span span = plain ? new Span(visible.start(), visible.start() + figure.end()) : visible;
        String text = plain ? cell.text().substring(0, figure.end()) : cell.text();
        return new Cell(address, span, text, figure.value(), figure.unit(), span.start(), plain);
    }

    /**
     * The labels in the order of the text. A cut label that may be several is the first of them that has not occurred yet. One without
     * figures is a piece of a label that wraps around its figures if these are read elsewhere, or perhaps if some are torn.
     */
    private List<TableLabel> labels(Map<String, PlacedRow> rows, boolean torn) {
        List<TableLabel> labels = new ArrayList<>();
        Set<Label> placed = new HashSet<>();
        for (BoundEntry bound : entries) {
            Entry entry = bound.entry();
            for (int i = 0; i < entry.row().size(); i++) {
                Named name = entry.row().get(i);
                if (name.match().isIn(official.id())) {
                    Label label = meant(name, i == entry.label(), placed);
                    boolean piece = bound.kind() == BoundEntry.Kind.BARE && (torn || rows.containsKey(label.id()));
                    if (!piece || wording(name) == Wording.OFFICIAL) {
                        labels.add(new TableLabel(name.cell().visible(), name.cell().text(), label.kind(), label.id(), wording(name)));
                    }
                    placed.add(label);
                }
            }
        }
        return List.copyOf(labels);
    }

    private static Wording wording(Named name) {
        return name.match().wording();
    }

    /**
     * The label that a cell means: preferably one of the table's form, then one of the kind that fits its place.
     *
     * @param row whether the cell names its row
     */
    private Label meant(Named name, boolean row, Set<Label> placed) {
        Label best = null;
        int most = -1;
        for (Label label : name.match().labels()) {
            boolean kind = label.kind() == Label.Kind.ROW == row;
            int fits = !label.table().equals(official.id()) ? -1 : (label.form().equals(fit.form().id()) ? 2 : 0) + (kind ? 1 : 0);
            boolean next = fits == most && fits >= 0 && placed.contains(best) && !placed.contains(label);
            best = fits > most || next ? label : best;
            most = Math.max(fits, most);
        }
        return best;
    }
}
