package dev.gouji.form.blank;

import dev.gouji.form.FormColumn;
import dev.gouji.form.FormGroup;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An official table with no figures in it, made from the form's data. */
public final class BlankTable {

    /** What {@link FormTable#marks} names by its place: over all columns, over those of legal persons, over the labels. */
    private static final int APPLICANTS = 0;
    private static final int LEGAL_PERSONS = 1;
    private static final int BALANCE = 2;

    private final FormTable table;
    private final String figure;

    private BlankTable(FormTable table, String figure) {
        this.table = table;
        this.figure = figure;
    }

    /** @param figure what stands where figures go: nothing, or 0 */
    public static String of(FormTable table, Surface surface, String figure) {
        return String.join(surface.between(), new BlankTable(table, figure).parts().stream()
                .map(part -> String.join("\n", surface.lines(level(part)).toList())).toList());
    }

    private List<List<List<String>>> parts() {
        if (table.layout() == FormTable.Layout.STRIP) {
            return List.of(strip());
        }
        boolean grouped = table.rows().stream().anyMatch(r -> !r.group().isEmpty());
        return grouped ? table.groups().stream().map(this::group).toList() : List.of(tree());
    }

    /** All rows with as many cells as the longest. */
    private static List<List<String>> level(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.stream().map(row -> row(row, blanks(width - row.size()))).toList();
    }

    @SafeVarargs
    private static List<String> row(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private static List<String> blanks(int count) {
        return times(count, "");
    }

    private static List<String> times(int count, String cell) {
        return Stream.generate(() -> cell).limit(count).toList();
    }

    /** The rows under one clause of table 2, with their own columns. */
    private List<List<String>> group(FormGroup group) {
        List<FormRow> rows = table.rows().stream().filter(r -> r.group().equals(group.id())).toList();
        List<List<String>> out = new ArrayList<>();
        out.add(List.of(group.label()));
        out.add(row(table.marks().subList(0, 1), rows.get(0).columns().stream().map(this::column).toList()));
        rows.forEach(r -> out.add(row(List.of(r.label()), times(r.columns().size(), figure))));
        return out;
    }

    /** The column with its unit, where the form prints that. */
    private String column(String id) {
        FormColumn column = table.column(id).orElseThrow();
        return column.variants().stream().filter(v -> !column.unit().isEmpty() && v.contains("（单位：")).findFirst().orElse(id);
    }

    /** Table 3: three columns of labels, since results have kinds and kinds have reasons. */
    private List<List<String>> tree() {
        int depth = table.rows().stream().mapToInt(r -> path(r).size()).max().orElse(1);
        int columns = table.columns().size();
        List<String> names = table.columns().stream().map(FormColumn::id).toList();
        List<List<String>> out = new ArrayList<>();
        out.add(row(table.marks().subList(BALANCE, BALANCE + 1), blanks(depth - 1), table.marks().subList(APPLICANTS, APPLICANTS + 1)));
        out.add(row(blanks(depth), names.subList(0, 1), table.marks().subList(LEGAL_PERSONS, LEGAL_PERSONS + 1),
                blanks(columns - 3), names.subList(columns - 1, columns)));
        out.add(row(blanks(depth + 1), names.subList(1, columns - 1), blanks(1)));
        List<String> before = List.of();
        for (FormRow row : table.rows()) {
            List<String> path = path(row);
            out.add(row(unrepeated(path, before), blanks(depth - path.size()), times(columns, figure)));
            before = path;
        }
        return out;
    }

    /** The labels of the groups around a row, outermost first, then its own. */
    private List<String> path(FormRow row) {
        Stream<String> groups = table.groups().stream()
                .filter(g -> row.id().length() > g.id().length() && row.id().startsWith(g.id()))
                .sorted(Comparator.comparingInt(g -> g.id().length())).map(g -> RowLabels.numbered(g.id(), g.label()));
        return Stream.concat(groups, Stream.of(RowLabels.of(row))).toList();
    }

    /** A group's label stands once, before its first row. */
    private static List<String> unrepeated(List<String> path, List<String> before) {
        List<String> out = new ArrayList<>(path);
        for (int i = 0; i < path.size() - 1 && i < before.size() - 1 && path.get(i).equals(before.get(i)); i++) {
            out.set(i, "");
        }
        return out;
    }

    /** Table 4: all figures in one line; of the two kinds of litigation the second heading stands below the first. */
    private List<List<String>> strip() {
        List<String> columns = table.columns().stream().map(FormColumn::id).toList();
        int width = columns.size();
        List<FormRow> rows = table.rows();
        List<String> suits = rows.stream().skip(1).flatMap(r -> row(List.of(r.label()), blanks(width - 1)).stream()).toList();
        List<String> under = rows.stream().skip(1).flatMap(r -> columns.stream()).toList();
        return List.of(
                row(List.of(rows.get(0).label()), blanks(width - 1), List.of(table.groups().get(0).label())),
                row(columns, suits),
                row(blanks(width), under),
                times(width * rows.size(), figure));
    }
}
