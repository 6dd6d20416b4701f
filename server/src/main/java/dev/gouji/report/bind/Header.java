package dev.gouji.report.bind;

import dev.gouji.form.Form;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the header rows of a table say of its columns. */
final class Header {

    /** The columns of table 3 in official order; both forms have the same. */
    private static final List<String> APPLICANTS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

    private static final List<String> ORGANISATIONS = APPLICANTS.subList(1, APPLICANTS.size() - 1);

    /** A column label of the last header row and the number of its cell. */
    private record Head(String column, int cell) {
    }

    private final String table;
    private final List<Head> heads = new ArrayList<>();
    private int cells;
    private final Set<String> seen = new HashSet<>();
    private List<String> applicants = APPLICANTS;

    Header(String table) {
        this.table = table;
    }

    /** The columns of a row under the header, in their order. */
    List<String> columns() {
        return table.equals("t3") ? applicants : columns(heads);
    }

    /** Reads a row that has no row's label. */
    void read(List<TableBinder.Read> row) {
        List<Head> found = heads(row);
        if (table.equals("t3")) {
            applicants(columns(found), hasUnread(row, found));
            return;
        }
        boolean item = isItem(row);
        boolean goesOn = row.size() == 1 && !item;
        if (goesOn && !found.isEmpty()) {
            heads.addAll(found);
            cells = 0;
        } else if (!found.isEmpty() || item) {
            heads.clear();
            heads.addAll(found);
            cells = row.size();
        }
        seen.addAll(columns(found));
    }

    private List<Head> heads(List<TableBinder.Read> row) {
        List<Head> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            List<String> columns = row.get(i).match().ids(table, Label.Kind.COLUMN);
            if (!columns.isEmpty()) {
                found.add(new Head(firstOpen(columns, found), i));
            }
        }
        return found;
    }

    /** Of the columns that a cut label may be, the first that no cell before it is. */
    private static String firstOpen(List<String> columns, List<Head> found) {
        for (String column : columns) {
            if (!isAmong(column, found)) {
                return column;
            }
        }
        return columns.get(0);
    }

    private static boolean isAmong(String column, List<Head> found) {
        for (Head head : found) {
            if (head.column().equals(column)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> columns(List<Head> heads) {
        List<String> columns = new ArrayList<>(heads.size());
        for (Head head : heads) {
            columns.add(head.column());
        }
        return List.copyOf(columns);
    }

    /** Whether a text that is no label stands among the columns. */
    private static boolean hasUnread(List<TableBinder.Read> row, List<Head> found) {
        for (int i = found.isEmpty() ? row.size() : found.get(0).cell(); i < row.size(); i++) {
            if (!row.get(i).figure() && row.get(i).match().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isItem(List<TableBinder.Read> row) {
        for (TableBinder.Read read : row) {
            if (read.is(table, Label.Kind.GROUP) || read.is(table, Label.Kind.MARK)) {
                return true;
            }
        }
        return false;
    }

    /** A header that has all columns side by side, or the five under 法人或其他组织, says in which order they stand. */
    private void applicants(List<String> found, boolean unread) {
        List<String> whole = found;
        if (found.size() == ORGANISATIONS.size() && ORGANISATIONS.containsAll(found)) {
            whole = new ArrayList<>(APPLICANTS.subList(0, 1));
            whole.addAll(found);
            whole.add(APPLICANTS.get(APPLICANTS.size() - 1));
        }
        boolean sure = whole.size() == APPLICANTS.size() || whole.size() == APPLICANTS.size() - 1 && !unread;
        if (sure && whole.size() == Set.copyOf(whole).size()) {
            applicants = List.copyOf(whole);
        }
    }

    /** The figures of table 2 that stand right under the header's cells, where both rows have as many cells. */
    List<GridCell> aligned(List<TableBinder.Read> row, int label) {
        if (!table.equals("t2") || row.size() != cells || heads.isEmpty() || heads.get(0).cell() <= label) {
            return List.of();
        }
        List<GridCell> under = new ArrayList<>(heads.size());
        for (Head head : heads) {
            under.add(row.get(head.cell()).cell());
        }
        return List.copyOf(under);
    }

    /** The columns of a row whose header is gone, where the other headers fit one form alone. */
    List<String> columnsOf(String row, Forms forms) {
        List<FormTable> fitting = new ArrayList<>();
        for (Form form : forms.all()) {
            Optional<FormTable> official = form.table(table).filter(this::fits);
            official.ifPresent(fitting::add);
        }
        return fitting.size() == 1 ? fitting.get(0).row(row).map(FormRow::columns).orElse(List.of()) : List.of();
    }

    private boolean fits(FormTable official) {
        return !seen.isEmpty() && official.columns().stream().map(FormColumn::id).toList().containsAll(seen);
    }
}
