package dev.gouji.report.bind;

import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
import dev.gouji.report.Figure;
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

    private final Forms forms;
    private final Map<String, LabelMatch> known = new HashMap<>();
    private final Map<String, TableDraft> drafts = new LinkedHashMap<>();
    private String current = "";

    TableBinder(Forms forms) {
        this.forms = forms;
    }

    /** A cell and what its text is, as far as labels go. */
    record Read(GridCell cell, LabelMatch match, boolean figure) {

        boolean is(String table, Label.Kind kind) {
            return match.has(table, kind);
        }
    }

    /** The tables, each in the form that its own labels show; {@code hint} decides where they do not tell. */
    List<Table> bind(List<GridRow> rows, Optional<Form> hint) {
        rows.forEach(this::row);
        List<Table> tables = new ArrayList<>();
        for (String id : List.of("t2", "t3", "t4")) {
            if (drafts.containsKey(id)) {
                drafts.get(id).build(forms, hint).ifPresent(tables::add);
            }
        }
        return List.copyOf(tables);
    }

    private void row(GridRow row) {
        List<Read> cells = new ArrayList<>(row.cells().size());
        for (GridCell cell : row.cells()) {
            cells.add(read(cell));
        }
        String table = tableOf(cells);
        if (table.isEmpty()) {
            return;
        }
        current = table;
        drafts.computeIfAbsent(table, id -> id.equals("t4") ? new StripDraft(id) : new RowsDraft(id)).add(row, cells);
    }

    private Read read(GridCell cell) {
        return Figure.isFigure(cell.text()) ? new Read(cell, LabelMatch.none(), true)
                : new Read(cell, known.computeIfAbsent(cell.text(), this::match), false);
    }

    private LabelMatch match(String text) {
        LabelMatch found = forms.labels().read(text);
        return found.isEmpty() ? forms.labels().cut(Fold.label(text)) : found;
    }

    /** The table that the labels of a row belong to; a row without any stays with the table before it. */
    private String tableOf(List<Read> cells) {
        String best = "";
        int most = 0;
        for (String table : List.of("t2", "t3", "t4")) {
            int votes = 0;
            for (Read read : cells) {
                votes += read.match().isEmpty() ? 0 : votes(read.match(), table);
            }
            if (votes > most || votes == most && votes > 0 && table.equals(current)) {
                best = table;
                most = votes;
            }
        }
        return most > 0 ? best : StripDraft.isStrip(cells) ? "t4" : current;
    }

    /** A label that only one table has says more than 总计 or 其他. */
    private static int votes(LabelMatch match, String table) {
        return match.isIn(table) ? match.isOutside(table) ? 1 : 3 : 0;
    }
}
