package dev.gouji.edit;

import dev.gouji.form.FormColumn;
import dev.gouji.form.FormGroup;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.blank.RowLabels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An official table as it is printed: which labels reach over columns and rows, and where figures go. */
final class FormGrid {

    /** Places over all columns, over those of legal persons, over the labels: {@link FormTable#marks} of table 3. */
    private static final int APPLICANTS = 0;
    private static final int LEGAL_PERSONS = 1;
    private static final int BALANCE = 2;
    /** Columns for figures in table 2, so that one, two or three of equal width fit. */
    private static final int SIXTHS = 6;

    private final List<List<Box>> rows = new ArrayList<>();
    private final List<Integer> widths;

    /**
     * A cell.
     *
     * @param columns how many columns of the grid it takes
     * @param rows how many rows it reaches down
     */
    record Box(String text, int columns, int rows, Kind kind) {

        enum Kind { HEAD, ROW, FIGURE }

        static Box label(String text, int columns, int rows) {
            return new Box(text, columns, rows, Kind.HEAD);
        }

        static Box row(String text, int columns) {
            return new Box(text, columns, 1, Kind.ROW);
        }

        static Box figure(int columns) {
            return new Box("", columns, 1, Kind.FIGURE);
        }
    }

    /** @param width of all columns together, in twentieths of a point */
    FormGrid(FormTable table, int width) {
        if (table.layout() == FormTable.Layout.STRIP) {
            widths = Collections.nCopies(table.columns().size() * table.rows().size(), width / 15);
            strip(table);
        } else if (table.rows().stream().anyMatch(r -> !r.group().isEmpty())) {
            int figures = width * 3 / 4 / SIXTHS;
            widths = Stream.concat(Stream.of(width - SIXTHS * figures), Collections.nCopies(SIXTHS, figures).stream()).toList();
            table.groups().forEach(group -> group(table, group));
        } else {
            int figure = width / 14;
            widths = Stream.concat(Stream.of(width / 12, width / 8, width - width / 12 - width / 8 - 7 * figure),
                    Collections.nCopies(7, figure).stream()).toList();
            tree(table);
        }
    }

    List<List<Box>> rows() {
        return rows;
    }

    List<Integer> widths() {
        return widths;
    }

    /** The rows under one clause of table 2, with their own columns. */
    private void group(FormTable table, FormGroup group) {
        List<FormRow> under = table.rows().stream().filter(r -> r.group().equals(group.id())).toList();
        List<String> columns = under.get(0).columns();
        int wide = SIXTHS / columns.size();
        rows.add(List.of(Box.label(group.label(), 1 + SIXTHS, 1)));
        rows.add(Stream.concat(Stream.of(Box.label(table.marks().get(0), 1, 1)),
                columns.stream().map(c -> Box.label(printed(table, c), wide, 1))).toList());
        under.forEach(row -> rows.add(Stream.concat(Stream.of(Box.label(row.label(), 1, 1)), columns.stream().map(c -> Box.figure(wide))).toList()));
    }

    /** The column with its unit, where the form prints that. */
    private static String printed(FormTable table, String id) {
        FormColumn column = table.column(id).orElseThrow();
        return column.variants().stream().filter(v -> v.contains("（单位：")).findFirst().orElse(id);
    }

    private void tree(FormTable table) {
        List<String> names = table.columns().stream().map(FormColumn::id).toList();
        int last = names.size() - 1;
        rows.add(List.of(Box.label(table.marks().get(BALANCE), 3, 3), Box.label(table.marks().get(APPLICANTS), names.size(), 1)));
        rows.add(List.of(Box.label(names.get(0), 1, 2), Box.label(table.marks().get(LEGAL_PERSONS), last - 1, 1), Box.label(names.get(last), 1, 2)));
        rows.add(names.subList(1, last).stream().map(n -> Box.label(n, 1, 1)).toList());
        List<FormGroup> open = List.of();
        for (FormRow row : table.rows()) {
            List<FormGroup> around = around(table, row);
            List<Box> boxes = new ArrayList<>();
            for (FormGroup group : around) {
                if (!open.contains(group)) {
                    int reach = (int) table.rows().stream().filter(r -> around(table, r).contains(group)).count();
                    boxes.add(Box.label(RowLabels.numbered(group.id(), group.label()), 1, reach));
                }
            }
            boxes.add(Box.row(RowLabels.of(row), 3 - around.size()));
            names.forEach(n -> boxes.add(Box.figure(1)));
            rows.add(boxes);
            open = around;
        }
    }

    /** The groups that a row belongs to, outermost first. */
    private static List<FormGroup> around(FormTable table, FormRow row) {
        return table.groups().stream().filter(g -> row.id().length() > g.id().length() && row.id().startsWith(g.id()))
                .sorted(Comparator.comparingInt(g -> g.id().length())).toList();
    }

    private void strip(FormTable table) {
        List<String> columns = table.columns().stream().map(FormColumn::id).toList();
        int width = columns.size();
        List<FormRow> suits = table.rows().subList(1, table.rows().size());
        rows.add(List.of(Box.label(table.rows().get(0).label(), width, 1), Box.label(table.groups().get(0).label(), width * suits.size(), 1)));
        rows.add(Stream.concat(columns.stream().map(c -> Box.label(c, 1, 2)), suits.stream().map(s -> Box.label(s.label(), width, 1))).toList());
        rows.add(suits.stream().flatMap(s -> columns.stream()).map(c -> Box.label(c, 1, 1)).toList());
        rows.add(table.rows().stream().flatMap(r -> columns.stream()).map(c -> Box.figure(1)).toList());
    }
}
