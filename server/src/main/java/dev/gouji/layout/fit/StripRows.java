package dev.gouji.layout.fit;

import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.layout.column.PlacedRow;
import dev.gouji.layout.entry.Entry;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Places the figures of the strip (行政复议、行政诉讼). The form has all figures in one row; some reports write each part (行政复议) as
 * a row with its own header or label.
 */
final class StripRows {

    private final FormTable official;
    private final int columns;
    private final StripOrder order;
    private final BoundEntries bound;
    /** How many columns the widest row of the header spans. */
    private int width;
    /** How many of these columns there are up to its last label, that one included. */
    private int labelsEnd;
    /** The ids of the rows that the last header names. The figures below may be those of these rows alone. */
    private final Set<String> named = new LinkedHashSet<>();
    /** Whether the last entry belongs to a header. */
    private boolean inHead;
    /** The lines of the last header. */
    private final List<Entry> header = new ArrayList<>();
    /** The ids of all rows that headers name; those that are placed are removed at the end. */
    private final Set<String> expected = new HashSet<>();

    StripRows(FormTable official, BoundEntries bound) {
        this.official = official;
        this.columns = official.columns().size();
        this.order = new StripOrder(official);
        this.bound = bound;
    }

    List<PlacedRow> read(List<Entry> entries) {
        List<PlacedRow> placed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.kind() == Entry.Kind.HEAD) {
                head(entry);
                continue;
            }
            List<PlacedRow> rows = rows(entry);
            if (rows.isEmpty() && placed.size() == official.rows().size() && entry.readable() && entry.cells().size() < columns) {
                continue; // the strip is whole: this is a page number, or a row of another table
            }
            if (rows.isEmpty()) {
                bound.lose(entry, Optional.empty(), hasOtherColumns(entry) ? 0 : official.addresses().size());
            } else if (seen.add(rows.get(0).row()) || replacesHeader(placed, rows) || replacesYear(placed, entry)) {
                placed.addAll(rows);
            } else if (hasNumbers(rows)) { // a spare row without any is nothing to report
                bound.put(entry, BoundEntry.Kind.REPEATED);
            }
        }
        return withoutDoubt(placed);
    }

    /**
     * Whether a row with numbers follows rows that were lines of the header, which are removed: they are as wide as the row, but have
     * blanks, pieces of words or the numbers of the columns.
     */
    private static boolean replacesHeader(List<PlacedRow> placed, List<PlacedRow> rows) {
        if (hasNumbers(rows) && (!hasNumbers(placed) || PlacedRow.numberColumns(placed))) {
            placed.clear();
            return true;
        }
        return false;
    }

    /** Whether the row is that of a later year than the one placed, 2023年 below 2022年: the office compares its own year with another. */
    private boolean replacesYear(List<PlacedRow> placed, Entry entry) {
        Entry before = placed.get(0).entry();
        boolean later = before.year() > 0 && entry.year() > before.year();
        if (later) {
            placed.clear();
            bound.put(before, BoundEntry.Kind.LOCAL);
        }
        return later;
    }

    private static boolean hasNumbers(List<PlacedRow> rows) {
        boolean numbers = false;
        for (PlacedRow row : rows) {
            numbers |= !RawCell.lackNumber(row.cells());
        }
        return numbers;
    }

    /**
     * The placed rows; none if their figures may have moved. If a part does not fit or has no figures below its header, its cells
     * may have moved into the other parts. If other figures are lost, they may belong to blank cells of the row, and a row that numbers
     * the columns is none.
     */
    private List<PlacedRow> withoutDoubt(List<PlacedRow> placed) {
        boolean doubt = PlacedRow.numberColumns(placed);
        for (PlacedRow row : placed) {
            doubt |= row.entry().cells().size() < official.addresses().size() || row.hasBlank();
            expected.remove(row.row());
        }
        if (!doubt || !bound.anyLost() && expected.isEmpty()) {
            return List.copyOf(placed);
        }
        for (PlacedRow row : placed) {
            bound.lose(row.entry(), Optional.of(row.row()), Lost.Reason.MOVED);
        }
        return List.of();
    }

    private void head(Entry entry) {
        if (!inHead) {
            named.clear();
            inHead = true;
            header.clear();
        }
        header.add(entry);
        int cells = 0;
        int labels = 0;
        for (Named name : entry.row()) {
            cells += name.cell().columns();
            labels = name.isLabel() ? cells : labels;
            if (name.match().has(official.id(), Label.Kind.ROW)) {
                named.add(name.match().ids(official.id(), Label.Kind.ROW).get(0));
            }
        }
        expected.addAll(named);
        if (entry.onLine() && cells >= width) {
            width = cells;
            labelsEnd = labels;
        }
    }

    /** The rows of an entry with their figures; none if it is unclear which figure belongs to which row. */
    private List<PlacedRow> rows(Entry entry) {
        inHead = false;
        if (!entry.readable() || hasOtherColumns(entry)) {
            return List.of();
        }
        if (entry.kind() == Entry.Kind.ROW) {
            return row(entry.match().ids(entry.table(), Label.Kind.ROW).get(0), entry, belowLabels(entry));
        }
        List<RawCell> cells = trimmed(entry);
        if (RawCell.anyFills(cells) || isNarrow(entry)) {
            return List.of();
        }
        List<String> parts = parts(cells.size());
        List<PlacedRow> rows = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size() && cells.size() == columns * parts.size(); i++) {
            rows.addAll(row(parts.get(i), entry, cells.subList(columns * i, columns * i + columns)));
        }
        return rows.size() < parts.size() ? List.of() : rows;
    }

    /** The rows that figures without a label may be: all, or those that the header names, if it is not wider. */
    private List<String> parts(int figures) {
        List<String> some = width <= figures + 1 ? List.copyOf(named) : List.of();
        return figures == official.addresses().size() ? official.rowIds() : some;
    }

    /** Whether the header above a row has other columns than the form, or in another order. */
    private boolean hasOtherColumns(Entry entry) {
        int width = entry.kind() == Entry.Kind.ROW || named.size() == 1 ? columns : official.addresses().size();
        boolean other = false;
        for (Entry line : header) {
            other |= order.contradicts(line, width) || order.contradicts(line, columns * named.size());
        }
        return other;
    }

    /** Whether a row is narrower than its header and begins with the blanks that stand before the header's labels: it lacks a cell. */
    private boolean isNarrow(Entry entry) {
        int before = width - official.addresses().size();
        return before > 0 && labelsEnd == width && entry.onLine() && entry.row().size() < width
                && RawCell.areBlank(entry.cells(), 0, Math.min(before, entry.cells().size()));
    }

    /** The cells of a row, without the blanks before them that its label spans, as the header's labels above show. */
    private List<RawCell> belowLabels(Entry entry) {
        List<RawCell> cells = entry.cells();
        int more = cells.size() - columns;
        boolean spans = more > 0 && entry.onLine() && labelsEnd == width && entry.row().size() == width && RawCell.areBlank(cells, 0, more);
        return spans ? cells.subList(more, cells.size()) : cells;
    }

    private List<PlacedRow> row(String id, Entry entry, List<RawCell> cells) {
        boolean fits = cells.size() == columns && !isShortened(entry, cells);
        return fits ? List.of(new PlacedRow(id, official.row(id).orElseThrow().columns(), List.copyOf(cells), entry)) : List.of();
    }

    /**
     * Whether a blank cell may have been dropped and the end of the line counts as one instead: the row ends with a blank, a part lacks
     * its total, and the header is not as wide, so that it does not show how many cells there are.
     */
    private boolean isShortened(Entry entry, List<RawCell> part) {
        boolean closed = entry.onLine() && entry.row().size() != width && entry.cells().get(entry.cells().size() - 1).isBlank();
        return closed && RawCell.lackTotal(part);
    }

    /**
     * The cells of a row without its surplus blanks. If the row is as wide as its header, the blanks beside the header's labels are
     * surplus, or those at its end. If no figure is missing, all blanks are: a sheet with merged cells has some between the
     * figures, a row that is spread over lines has some before them, and a TAB alone on the line behind them is one.
     */
    private List<RawCell> trimmed(Entry entry) {
        List<RawCell> cells = entry.cells();
        int due = official.addresses().size();
        int more = cells.size() - due;
        List<RawCell> filled = filled(cells);
        if (!entry.onLine() && RawCell.endBeforeGap(cells, due)) {
            return cells.subList(0, due);
        }
        if (more <= 0 || cells.size() != width || !entry.onLine()) {
            boolean behind = more > 0 && RawCell.areBlank(cells, due, cells.size());
            return filled.size() == due && (behind || !entry.onLine()) ? filled : cells;
        }
        boolean blankBesideLabels = labelsEnd >= due && RawCell.areBlank(cells, 0, labelsEnd - due)
                && RawCell.areBlank(cells, labelsEnd, cells.size());
        if (blankBesideLabels) {
            return cells.subList(labelsEnd - due, labelsEnd);
        }
        if (filled.size() == due) {
            return filled;
        }
        return RawCell.areBlank(cells, due, cells.size()) ? cells.subList(0, due) : cells;
    }

    private static List<RawCell> filled(List<RawCell> cells) {
        List<RawCell> filled = new ArrayList<>(cells.size());
        for (RawCell cell : cells) {
            if (!cell.isBlank()) {
                filled.add(cell);
            }
        }
        return filled;
    }
}
