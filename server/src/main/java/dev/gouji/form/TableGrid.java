package dev.gouji.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as the official form prints it: its labels and the places of its figures, merged as they are in Word.
 *
 * @param width how many columns it has, labels included
 * @param head how many rows its header has, 0 for table 2, which has a header below each group instead
 * @param rows the cells that begin in each row
 */
public record TableGrid(int width, int head, List<List<GridCell>> rows) {

    /** The indexes of some of {@link FormTable#marks}: over all columns, over those of legal persons, over the labels. */
    private static final int APPLICANTS = 0;
    private static final int LEGAL_PERSONS = 1;
    private static final int BALANCE = 2;

    public static TableGrid of(FormTable table) {
        if (table.layout() == FormTable.Layout.STRIP) {
            return strip(table);
        }
        boolean grouped = table.rows().stream().anyMatch(r -> !r.group().isEmpty());
        return grouped ? grouped(table) : tree(table);
    }

    /** The ids of the columns in the order of the header, line by line. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (List<GridCell> row : rows.subList(0, head)) {
            for (GridCell cell : row) {
                if (cell instanceof GridCell.Name name && name.kind() == Label.Kind.COLUMN) {
                    columns.add(name.id());
                }
            }
        }
        return List.copyOf(columns);
    }

    /** Table 2: below each group its own columns. If they are fewer than elsewhere, the last one takes the rest of the width. */
    private static TableGrid grouped(FormTable table) {
        int width = 1 + table.rows().stream().mapToInt(r -> r.columns().size()).max().orElse(0);
        List<List<GridCell>> out = new ArrayList<>();
        for (FormGroup group : table.groups()) {
            List<FormRow> rows = table.rows().stream().filter(r -> r.group().equals(group.id())).toList();
            if (rows.isEmpty()) {
                continue;
            }
            List<String> columns = rows.get(0).columns();
            out.add(List.of(new GridCell.Name(Label.Kind.GROUP, group.id(), group.label(), width, 1)));
            List<GridCell> head = new ArrayList<>(List.of(mark(table, 0, 1, 1)));
            for (int i = 0; i < columns.size(); i++) {
                head.add(new GridCell.Name(Label.Kind.COLUMN, columns.get(i), printed(table, columns.get(i)), span(i, columns, width), 1));
            }
            out.add(List.copyOf(head));
            for (FormRow row : rows) {
                List<GridCell> line = new ArrayList<>(List.of(name(row, 1)));
                for (int i = 0; i < columns.size(); i++) {
                    line.add(new GridCell.Figure(new CellAddress(table.id(), row.id(), columns.get(i)), span(i, columns, width), 1));
                }
                out.add(List.copyOf(line));
            }
        }
        return new TableGrid(width, 0, List.copyOf(out));
    }

    private static int span(int column, List<String> columns, int width) {
        return column < columns.size() - 1 ? 1 : width - columns.size();
    }

    private static GridCell mark(FormTable table, int mark, int columns, int rows) {
        String text = table.marks().get(mark);
        return new GridCell.Name(Label.Kind.MARK, text, text, columns, rows);
    }

    private static GridCell name(FormRow row, int columns) {
        return new GridCell.Name(Label.Kind.ROW, row.id(), row.printed(), columns, 1);
    }

    private static GridCell name(FormColumn column, int columns, int rows) {
        return new GridCell.Name(Label.Kind.COLUMN, column.id(), column.id(), columns, rows);
    }

    /** The column's label, with its unit if the form prints that. */
    private static String printed(FormTable table, String id) {
        FormColumn column = table.column(id).orElseThrow();
        return column.variants().stream().filter(v -> !column.unit().isEmpty() && v.contains("（单位：")).findFirst().orElse(id);
    }

    /** Table 3: three columns of labels, since outcomes have kinds, and kinds have reasons. */
    private static TableGrid tree(FormTable table) {
        int depth = 1 + table.rows().stream().mapToInt(r -> around(table, r).size()).max().orElse(0);
        int columns = table.columns().size();
        List<List<GridCell>> out = new ArrayList<>();
        out.add(List.of(mark(table, BALANCE, depth, 3), mark(table, APPLICANTS, columns, 1)));
        out.add(List.of(name(table.columns().get(0), 1, 2), mark(table, LEGAL_PERSONS, columns - 2, 1),
                name(table.columns().get(columns - 1), 1, 2)));
        out.add(table.columns().subList(1, columns - 1).stream().map(c -> name(c, 1, 1)).toList());
        for (int i = 0; i < table.rows().size(); i++) {
            FormRow row = table.rows().get(i);
            List<FormGroup> groups = around(table, row);
            List<GridCell> line = new ArrayList<>();
            for (FormGroup group : groups) {
                if (i == 0 || !isAround(group, table.rows().get(i - 1))) {
                    int rows = (int) table.rows().stream().filter(r -> isAround(group, r)).count();
                    line.add(new GridCell.Name(Label.Kind.GROUP, group.id(), group.printed(), 1, rows));
                }
            }
            line.add(name(row, depth - groups.size()));
            row.columns().forEach(c -> line.add(new GridCell.Figure(new CellAddress(table.id(), row.id(), c), 1, 1)));
            out.add(List.copyOf(line));
        }
        return new TableGrid(depth + columns, 3, List.copyOf(out));
    }

    /** The groups that a row stands in, outermost first. */
    private static List<FormGroup> around(FormTable table, FormRow row) {
        return table.groups().stream().filter(g -> isAround(g, row))
                .sorted((one, other) -> one.id().length() - other.id().length()).toList();
    }

    private static boolean isAround(FormGroup group, FormRow row) {
        return row.id().length() > group.id().length() && row.id().startsWith(group.id());
    }

    /** Table 4: all figures in one row. 行政诉讼 stands over its two kinds. */
    private static TableGrid strip(FormTable table) {
        int width = table.columns().size();
        List<FormRow> rows = table.rows();
        FormGroup suits = table.groups().get(0);
        List<GridCell> names = new ArrayList<>(table.columns().stream().map(c -> name(c, 1, 2)).toList());
        List<GridCell> under = new ArrayList<>();
        List<GridCell> figures = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FormRow row = rows.get(i);
            if (i > 0) {
                names.add(name(row, width));
                table.columns().forEach(c -> under.add(name(c, 1, 1)));
            }
            row.columns().forEach(c -> figures.add(new GridCell.Figure(new CellAddress(table.id(), row.id(), c), 1, 1)));
        }
        GridCell first = name(rows.get(0), width);
        GridCell second = new GridCell.Name(Label.Kind.GROUP, suits.id(), suits.printed(), width * (rows.size() - 1), 1);
        return new TableGrid(width * rows.size(), 3, List.of(List.of(first, second), List.copyOf(names), List.copyOf(under),
                List.copyOf(figures)));
    }
}
