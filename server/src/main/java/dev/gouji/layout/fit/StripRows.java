package dev.gouji.layout.fit;

import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.layout.column.PlacedRow;
import dev.gouji.layout.entry.Entry;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a table with all figures in one row. They may also be written separately, each with its header or label.
 */
final class StripRows {

    private final FormTable official;
    private final int columns;
    private final BoundEntries bound;
    /** The widest row of the header, and where its labels end. */
    private int width;
    private int end;
    /** The rows that the last header names; only under a header of one row do fewer figures than the table has stand. */
    private final Set<String> named = new HashSet<>();
    private boolean headed;
    /** All rows that headers name. */
    private final Set<String> expected = new HashSet<>();

    StripRows(FormTable official, BoundEntries bound) {
        this.official = official;
        this.columns = official.columns().size();
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
            if (rows.isEmpty()) {
                bound.lose(entry, Optional.empty(), official.addresses().size());
            } else if (seen.add(rows.get(0).row()) || replacesHeader(placed, rows)) {
                placed.addAll(rows);
            } else {
                bound.put(entry, BoundEntry.Kind.REPEATED);
            }
        }
        return withoutDoubt(placed);
    }

    /** A line of the header that is as wide as the row, with blanks or pieces of its words, is no row where one with figures follows. */
    private static boolean replacesHeader(List<PlacedRow> placed, List<PlacedRow> rows) {
        if (hasNumbers(rows) && !hasNumbers(placed)) {
            placed.clear();
            return true;
        }
        return false;
    }

    private static boolean hasNumbers(List<PlacedRow> rows) {
        for (PlacedRow row : rows) {
            for (RawCell cell : row.cells()) {
                if (cell.figure().value().number().isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The row in parts is still one row: where a part of it does not fit, or none stands under its header, its cells may have
     * moved into the others. So may figures beside the row be those of its blank cells.
     */
    private List<PlacedRow> withoutDoubt(List<PlacedRow> placed) {
        boolean doubt = false;
        for (PlacedRow row : placed) {
            doubt |= row.entry().cells().size() < official.addresses().size();
            for (RawCell cell : row.cells()) {
                doubt |= cell.isBlank();
            }
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
        if (!headed) {
            named.clear();
            headed = true;
        }
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
            end = labels;
        }
    }

    /** The rows with their figures; none if it is unclear which figure belongs to which row. */
    private List<PlacedRow> rows(Entry entry) {
        headed = false;
        if (!entry.readable()) {
            return List.of();
        }
        if (entry.kind() == Entry.Kind.ROW) {
            return row(entry.match().ids(entry.table(), Label.Kind.ROW).get(0), entry, entry.cells());
        }
        List<RawCell> cells = trimmed(entry);
        if (RawCell.anyFills(cells)) {
            return List.of();
        }
        if (cells.size() == columns && named.size() == 1 && width <= columns + 1) {
            return row(named.iterator().next(), entry, cells);
        }
        List<PlacedRow> rows = new ArrayList<>(official.rows().size());
        if (cells.size() == official.addresses().size()) {
            for (FormRow row : official.rows()) {
                int from = rows.size() * columns;
                rows.addAll(row(row.id(), entry, cells.subList(from, from + columns)));
            }
        }
        return rows;
    }

    private List<PlacedRow> row(String id, Entry entry, List<RawCell> cells) {
        FormRow row = official.row(id).orElseThrow();
        return cells.size() == columns ? List.of(new PlacedRow(id, row.columns(), List.copyOf(cells), entry)) : List.of();
    }

    /**
     * A row as wide as its header, whose figures have blanks beside them where the header has no labels, or at one end only,
     * as a cell that closes each row. Where none of the figures is missing, blanks may be anywhere, as between those of a sheet
     * with merged cells, or before those of a row that is spread over lines.
     */
    private List<RawCell> trimmed(Entry entry) {
        List<RawCell> cells = entry.cells();
        int due = official.addresses().size();
        int more = cells.size() - due;
        List<RawCell> filled = filled(cells);
        if (more <= 0 || cells.size() != width || !entry.onLine()) {
            return filled.size() == due && !entry.onLine() ? filled : cells;
        }
        if (end >= due && RawCell.areBlank(cells, 0, end - due) && RawCell.areBlank(cells, end, cells.size())) {
            return cells.subList(end - due, end);
        }
        if (filled.size() == due) {
            return filled;
        }
        boolean front = RawCell.areBlank(cells, 0, more);
        boolean back = RawCell.areBlank(cells, due, cells.size());
        return front == back ? cells : front ? cells.subList(more, cells.size()) : cells.subList(0, due);
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
