package dev.gouji.explain;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Numerals;

/** Something that has a page. */
public sealed interface Topic {

    /** Its name in data and on the command line, which {@link #of} reads. */
    String id();

    /** An article of the 条例, or one of its items; {@code item} is 0 for the whole article. */
    record Clause(int article, int item) implements Topic {

        @Override
        public String id() {
            return item == 0 ? String.valueOf(article) : article + "." + item;
        }
    }

    /**
     * A line of the report: a section (s1), a table (t3), a row (t3:三（五）1), a column (t3:/总计) or a figure
     * (t2:规章/现行有效件数).
     */
    record Line(String table, String row, String column) implements Topic {

        public static Line ofSection(int number) {
            return ofTable("s" + number);
        }

        public static Line ofTable(String table) {
            return new Line(table, "", "");
        }

        public static Line ofRow(String table, String row) {
            return new Line(table, row, "");
        }

        public static Line ofColumn(String table, String column) {
            return new Line(table, "", column);
        }

        public static Line ofCell(CellAddress cell) {
            return new Line(cell.table(), cell.row(), cell.column());
        }

        @Override
        public String id() {
            return table + (row.isEmpty() && column.isEmpty() ? "" : ":" + row) + (column.isEmpty() ? "" : "/" + column);
        }

        public boolean isSection() {
            return table.startsWith("s");
        }

        /** The number of a section. */
        public int section() {
            return Numerals.parse(table.substring(1));
        }

        /** Whether it is a figure. */
        public boolean isFigure() {
            return !row.isEmpty() && !column.isEmpty();
        }

        /** The cell of a figure. */
        public CellAddress cell() {
            return new CellAddress(table, row, column);
        }

        /** The row of a figure, as a line of its own. */
        public Line rowOnly() {
            return ofRow(table, row);
        }

        /** The column of a figure, as a line of its own. */
        public Line columnOnly() {
            return ofColumn(table, column);
        }
    }

    /** A document by its key. */
    record Document(String key) implements Topic {

        @Override
        public String id() {
            return "doc:" + key;
        }
    }

    /** A question that drafters ask, by its key; the list of all questions has an empty key. */
    record Question(String key) implements Topic {

        @Override
        public String id() {
            return "q:" + key;
        }

        /** Whether it is the list of all questions. */
        public boolean isIndex() {
            return key.isEmpty();
        }
    }

    /** A rule of Gouji by its code. */
    record Rule(String code) implements Topic {

        @Override
        public String id() {
            return code;
        }
    }

    /** Reads an id as the data writes it. Columns may hold a slash of their own (本年增/减), rows do not. */
    static Topic of(String id) {
        if (id.startsWith("doc:")) {
            return new Document(id.substring("doc:".length()));
        }
        if (id.startsWith("q:")) {
            return new Question(id.substring("q:".length()));
        }
        if (id.startsWith("s") || id.startsWith("t")) {
            return line(id);
        }
        int point = id.indexOf('.');
        return point < 0 ? new Clause(Numerals.parse(id), 0)
                : new Clause(Numerals.parse(id.substring(0, point)), Numerals.parse(id.substring(point + 1)));
    }

    private static Line line(String id) {
        int colon = id.indexOf(':');
        if (colon < 0) {
            return Line.ofTable(id);
        }
        String cell = id.substring(colon + 1);
        int slash = cell.indexOf('/');
        return new Line(id.substring(0, colon), slash < 0 ? cell : cell.substring(0, slash),
                slash < 0 ? "" : cell.substring(slash + 1));
    }
}
