package dev.gouji.report.bind;

import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
import dev.gouji.report.Table;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the official tables in physical rows, row by row: a row is known by its labels, so that tables may run together,
 * be split by a page, or stand anywhere.
 */
final class TableBinder {

    private static final List<String> TABLES = List.of("t2", "t3", "t4");
    /** A label that only one table has says more than 总计 or 其他. */
    private static final int ONLY = 3;
    /** About as many different labels has a report. */
    private static final int LABELS = 64;

    private final Forms forms;
    private final Map<String, LabelMatch> known = new HashMap<>(2 * LABELS);
    private final Map<String, TableDraft> drafts = new LinkedHashMap<>();
    private String current = "";

    TableBinder(Forms forms) {
        this.forms = forms;
    }

    /** A cell and what its text is, as far as labels go. */
    record Read(GridCell cell, LabelMatch match) {

        boolean figure() {
            return cell.figure().isReadable();
        }

        boolean is(String table, Label.Kind kind) {
            return match.has(table, kind);
        }
    }

    /** The tables, each in the form that its own labels show; {@code hint} decides where they do not tell. */
    List<Table> bind(List<GridRow> rows, Optional<Form> hint) {
        for (GridRow row : rows) {
            row(row);
        }
        List<Table> tables = new ArrayList<>(TABLES.size());
        for (String id : TABLES) {
            if (drafts.containsKey(id)) {
                Optional<Table> table = drafts.get(id).build(forms, hint);
                if (table.isPresent()) {
                    tables.add(table.get());
                }
            }
        }
        return List.copyOf(tables);
    }

    private void row(GridRow row) {
        List<Read> cells = new ArrayList<>(row.cells().size());
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(read(row.cells().get(i)));
        }
        String table = tableOf(cells);
        if (table.isEmpty()) {
            return;
        }
        current = table;
        if (!drafts.containsKey(table)) {
            drafts.put(table, table.equals("t4") ? new StripDraft(table) : new RowsDraft(table));
        }
        drafts.get(table).add(row, cells);
    }

    private Read read(GridCell cell) {
        if (cell.figure().isReadable()) {
            return new Read(cell, LabelMatch.none());
        }
        LabelMatch match = known.get(cell.text());
        if (match == null) {
            match = match(cell.text());
            known.put(cell.text(), match);
        }
        return new Read(cell, match);
    }

    private LabelMatch match(String text) {
        LabelMatch found = forms.labels().read(text);
        return found.isEmpty() ? forms.labels().cut(Fold.label(text)) : found;
    }

    /** The table that the labels of a row belong to; a row without any stays with the table before it. */
    private String tableOf(List<Read> cells) {
        int[] votes = new int[TABLES.size()];
        for (Read read : cells) {
            List<String> tables = read.match().tables();
            for (int i = 0; i < tables.size(); i++) {
                votes[TABLES.indexOf(tables.get(i))] += tables.size() > 1 ? 1 : ONLY;
            }
        }
        String best = "";
        int most = 0;
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] > most || votes[i] == most && most > 0 && TABLES.get(i).equals(current)) {
                best = TABLES.get(i);
                most = votes[i];
            }
        }
        return most > 0 ? best : StripDraft.isStrip(cells) ? "t4" : current;
    }
}
