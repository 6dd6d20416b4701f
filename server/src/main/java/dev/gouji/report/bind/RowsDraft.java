package dev.gouji.report.bind;

import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** A table whose rows are a label and its figures: tables 2 and 3. */
final class RowsDraft extends TableDraft {

    /** The columns of table 3 in official order; both forms have the same. */
    private static final List<String> APPLICANTS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

    private static final List<String> ORGANISATIONS = APPLICANTS.subList(1, APPLICANTS.size() - 1);

    /** A column label of the last header row and the number of its cell. */
    private record Head(String column, int cell) {
    }

    private final List<Head> heads = new ArrayList<>();
    private List<String> applicants = APPLICANTS;
    private int headCells;
    private final Set<String> seen = new HashSet<>();
    private String group = "";
    /** The table of blocks and the number of cells behind its label that the last official row had. */
    private int lastTable = -1;
    private int lastCells;
    private final List<RowCells> waiting = new ArrayList<>();

    RowsDraft(String id) {
        super(id);
    }

    @Override
    void read(GridRow row, List<TableBinder.Read> cells) {
        int label = label(cells);
        if (label < 0) {
            if (isLocal(row, cells)) {
                addLocal(cells.stream().filter(r -> !r.cell().isBlank()).findFirst().orElseThrow().cell().visible());
            } else {
                lastTable = isForeign(cells) ? -1 : lastTable;
                header(cells);
            }
            return;
        }
        String rowId = rowId(cells, label);
        if (label + 1 == cells.size()) {
            return;
        }
        lastTable = row.table();
        lastCells = cells.size() - label - 1;
        if (isPlaced(rowId) || waiting.stream().anyMatch(w -> w.row().equals(rowId))) {
            repeat(row.span());
            return;
        }
        RowCells read = new RowCells(rowId, row, spread(cells.subList(label + 1, cells.size())), columns(rowId),
                aligned(cells, label));
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
            RowCells row = waited.columns().isEmpty() ? waited.under(columnsOf(waited.row(), forms)) : waited;
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
        int name = 0;
        while (name < cells.size() && cells.get(name).cell().isBlank()) {
            name++;
        }
        boolean alike = row.table() >= 0 && row.table() == lastTable && cells.size() - name - 1 == lastCells;
        return alike && !cells.get(name).figure() && cells.get(name).match().isEmpty()
                && cells.subList(name + 1, cells.size()).stream().allMatch(TableBinder.Read::figure)
                && cells.stream().anyMatch(r -> r.figure() && !r.cell().isBlank());
    }

    /** Whether this is the header of another table: two texts and more, of which none is an official label. */
    private static boolean isForeign(List<TableBinder.Read> cells) {
        return cells.stream().allMatch(r -> r.match().isEmpty()) && cells.stream().filter(r -> !r.figure()).count() > 1;
    }

    /** The number of the cell that names the row: the last row label before the figures; -1 where there is none. */
    private int label(List<TableBinder.Read> cells) {
        int found = -1;
        for (int i = 0; i < cells.size(); i++) {
            TableBinder.Read read = cells.get(i);
            if (read.is(id(), Label.Kind.ROW) || isRowByPlace(cells, i)) {
                found = i;
            }
            ids(read, Label.Kind.GROUP).stream().findFirst().ifPresent(g -> group = g);
        }
        return found;
    }

    /** 总计 and 其他 are columns as well: as the only label before figures they name a row. */
    private boolean isRowByPlace(List<TableBinder.Read> cells, int i) {
        if (!id().equals("t3") || !cells.get(i).is(id(), Label.Kind.COLUMN) || i + 1 >= cells.size()) {
            return false;
        }
        for (int n = 0; n < cells.size(); n++) {
            boolean blank = cells.get(n).cell().isBlank();
            if (n < i && !blank && !cells.get(n).is(id(), Label.Kind.GROUP) || n > i && !cells.get(n).figure()) {
                return false;
            }
        }
        return cells.subList(i + 1, cells.size()).stream().anyMatch(r -> !r.cell().isBlank());
    }

    private String rowId(List<TableBinder.Read> cells, int label) {
        List<String> rows = ids(cells.get(label), Label.Kind.ROW);
        if (!rows.isEmpty()) {
            return rows.get(0);
        }
        String column = ids(cells.get(label), Label.Kind.COLUMN).get(0);
        return column.equals("总计") ? "三（七）" : group.equals("三（六）") ? "三（六）3" : column;
    }

    private void header(List<TableBinder.Read> cells) {
        List<Head> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<String> columns = ids(cells.get(i), Label.Kind.COLUMN);
            if (!columns.isEmpty()) {
                found.add(new Head(firstOpen(columns, found), i));
            }
        }
        if (id().equals("t3")) {
            boolean unread = !found.isEmpty() && cells.stream().skip(found.get(0).cell())
                    .anyMatch(r -> !r.figure() && r.match().isEmpty());
            applicants(found.stream().map(Head::column).toList(), unread);
            return;
        }
        boolean item = cells.stream().anyMatch(r -> r.is(id(), Label.Kind.GROUP) || r.is(id(), Label.Kind.MARK));
        boolean goesOn = cells.size() == 1 && !item;
        if (goesOn && !found.isEmpty()) {
            heads.addAll(found);
            headCells = 0;
        } else if (!found.isEmpty() || item) {
            heads.clear();
            heads.addAll(found);
            headCells = cells.size();
        }
        found.forEach(h -> seen.add(h.column()));
    }

    /** The columns of a row whose header is gone, where the other headers fit one form alone. */
    private List<String> columnsOf(String row, Forms forms) {
        List<FormTable> fitting = forms.all().stream().flatMap(f -> f.table(id()).stream())
                .filter(t -> !seen.isEmpty() && t.columns().stream().map(FormColumn::id).toList().containsAll(seen)).toList();
        return fitting.size() == 1 ? fitting.get(0).row(row).map(FormRow::columns).orElse(List.of()) : List.of();
    }

    /** Of the columns that a cut label may be, the first that no cell before it is. */
    private static String firstOpen(List<String> columns, List<Head> found) {
        return columns.stream().filter(c -> found.stream().noneMatch(h -> h.column().equals(c))).findFirst()
                .orElse(columns.get(0));
    }

    /** A header that has all columns side by side, or the five under 法人或其他组织, says in which order they stand. */
    private void applicants(List<String> columns, boolean unread) {
        List<String> whole = columns.size() == APPLICANTS.size() - 2 && ORGANISATIONS.containsAll(columns)
                ? Stream.of(List.of("自然人"), columns, List.of("总计")).flatMap(List::stream).toList() : columns;
        boolean sure = whole.size() == APPLICANTS.size() || whole.size() == APPLICANTS.size() - 1 && !unread;
        if (sure && whole.size() == Set.copyOf(whole).size()) {
            applicants = whole;
        }
    }

    private List<String> columns(String row) {
        return id().equals("t3") ? applicants : heads.stream().map(Head::column).toList();
    }

    /** The figures of table 2 that stand right under its header's cells, where both rows have as many cells. */
    private List<GridCell> aligned(List<TableBinder.Read> cells, int label) {
        boolean same = id().equals("t2") && cells.size() == headCells && !heads.isEmpty() && heads.get(0).cell() > label;
        return same ? heads.stream().map(h -> cells.get(h.cell()).cell()).toList() : List.of();
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
        return List.copyOf(out);
    }
}
