package dev.gouji.report.bind;

import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A table whose rows are a label and its figures: tables 2 and 3. */
final class RowsDraft extends TableDraft {

    private final Header header;
    private String group = "";
    /** The table of blocks and the number of cells behind its label that the last official row had. */
    private int lastTable = -1;
    private int lastCells;
    private final List<RowCells> waiting = new ArrayList<>();
    /** The rows that have been read. */
    private final Set<String> known = new HashSet<>();

    RowsDraft(String id) {
        super(id);
        this.header = new Header(id);
    }

    @Override
    void read(GridRow row, List<TableBinder.Read> cells) {
        int label = label(cells);
        if (label < 0) {
            if (isLocal(row, cells)) {
                addLocal(cells.get(name(cells)).cell().visible());
            } else {
                lastTable = isForeign(cells) ? -1 : lastTable;
                header.read(cells);
            }
            return;
        }
        String rowId = rowId(cells, label);
        if (label + 1 == cells.size()) {
            return;
        }
        lastTable = row.table();
        lastCells = cells.size() - label - 1;
        if (!known.add(rowId)) {
            repeat(row.span());
            return;
        }
        RowCells read = new RowCells(rowId, row, spread(cells.subList(label + 1, cells.size())), header.columns(),
                header.aligned(cells, label));
        if (!read.aligned().isEmpty() && read.after().size() > read.columns().size()) {
            place(rowId, read.columns(), read.aligned());
        } else {
            waiting.add(read);
        }
    }

    /** Rows of table 3 share their layout, so a row that does not show where its figures stand goes by the others. */
    @Override
    void settle(Forms forms) {
        OptionalInt behind = RowCells.usualBehind(waiting);
        boolean pushed = id().equals("t3") && RowCells.isPushedLeft(waiting);
        for (RowCells waited : waiting) {
            RowCells row = waited.columns().isEmpty() ? waited.under(header.columnsOf(waited.row(), forms)) : waited;
            List<GridCell> figures = pushed ? List.of() : row.figures(behind);
            if (figures.isEmpty()) {
                lose(row.source().span());
            } else {
                place(row.row(), row.columns(), figures);
            }
        }
        waiting.clear();
    }

    /** Whether the row stands in the same table as an official one and is built like it, under a name that is no label. */
    private boolean isLocal(GridRow row, List<TableBinder.Read> cells) {
        int name = name(cells);
        boolean alike = row.table() >= 0 && row.table() == lastTable && cells.size() - name - 1 == lastCells;
        if (!alike || cells.get(name).figure() || !cells.get(name).match().isEmpty()) {
            return false;
        }
        boolean filled = false;
        for (int i = name + 1; i < cells.size(); i++) {
            if (!cells.get(i).figure()) {
                return false;
            }
            filled |= !cells.get(i).cell().isBlank();
        }
        return filled;
    }

    /** The number of the first cell that is not blank. */
    private static int name(List<TableBinder.Read> cells) {
        int name = 0;
        while (name < cells.size() && cells.get(name).cell().isBlank()) {
            name++;
        }
        return name;
    }

    /** Whether this is the header of another table: two texts and more, of which none is an official label. */
    private static boolean isForeign(List<TableBinder.Read> cells) {
        int texts = 0;
        for (TableBinder.Read read : cells) {
            if (!read.match().isEmpty()) {
                return false;
            }
            texts += read.figure() ? 0 : 1;
        }
        return texts > 1;
    }

    /** The number of the cell that names the row: the last row label before the figures; -1 where there is none. */
    private int label(List<TableBinder.Read> cells) {
        int found = -1;
        for (int i = 0; i < cells.size(); i++) {
            TableBinder.Read read = cells.get(i);
            if (read.match().isEmpty()) {
                continue;
            }
            if (read.is(id(), Label.Kind.ROW) || isRowByPlace(cells, i)) {
                found = i;
            }
            List<String> groups = ids(read, Label.Kind.GROUP);
            group = groups.isEmpty() ? group : groups.get(0);
        }
        return found;
    }

    /** 总计 and 其他 are columns as well: as the only label before figures they name a row. */
    private boolean isRowByPlace(List<TableBinder.Read> cells, int i) {
        if (!id().equals("t3") || !cells.get(i).is(id(), Label.Kind.COLUMN) || i + 1 >= cells.size()) {
            return false;
        }
        boolean filled = false;
        for (int n = 0; n < cells.size(); n++) {
            boolean blank = cells.get(n).cell().isBlank();
            if (n < i && !blank && !cells.get(n).is(id(), Label.Kind.GROUP) || n > i && !cells.get(n).figure()) {
                return false;
            }
            filled |= n > i && !blank;
        }
        return filled;
    }

    private String rowId(List<TableBinder.Read> cells, int label) {
        List<String> rows = ids(cells.get(label), Label.Kind.ROW);
        if (!rows.isEmpty()) {
            return rows.get(0);
        }
        String column = ids(cells.get(label), Label.Kind.COLUMN).get(0);
        return column.equals("总计") ? "三（七）" : group.equals("三（六）") ? "三（六）3" : column;
    }

    /** A blank that spans columns is a blank in each; a figure that spans them belongs to none. */
    private static List<GridCell> spread(List<TableBinder.Read> cells) {
        List<GridCell> out = new ArrayList<>(cells.size());
        for (TableBinder.Read read : cells) {
            out.add(read.cell());
            for (int i = 1; i < read.cell().columns() && read.cell().isBlank(); i++) {
                out.add(read.cell());
            }
        }
        return out;
    }
}
