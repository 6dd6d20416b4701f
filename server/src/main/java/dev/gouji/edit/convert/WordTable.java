package dev.gouji.edit.convert;

import dev.gouji.form.GridCell;
import dev.gouji.form.Label;
import dev.gouji.form.TableGrid;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a table in the XML of Word files. */
final class WordTable {

    /** Table 3 has three columns of labels and then {@link #FIGURES} columns of figures. */
    private static final int LABELS = 3;
    private static final int FIGURES = 7;

    /** Width of the text in twentieths of a point: 156 mm. */
    private static final int WIDTH = 8844;
    private static final String OPEN = "<w:tbl><w:tblPr><w:tblStyle w:val=\"Form\"/><w:tblW w:w=\"" + WIDTH
            + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";

    private final Piece.Official table;
    private final TableGrid grid;
    private final List<Integer> widths;

    WordTable(Piece.Official table) {
        this.table = table;
        this.grid = table.grid();
        this.widths = widths();
    }

    /** Rows of any length, with equal columns. */
    static String xml(Piece.Rows table) {
        List<List<String>> rows = table.even();
        int width = Math.max(1, rows.get(0).size());
        StringBuilder out = new StringBuilder(OPEN).append(("<w:gridCol w:w=\"" + WIDTH / width + "\"/>").repeat(width))
                .append("</w:tblGrid>");
        for (List<String> row : rows) {
            out.append("<w:tr>");
            row.forEach(words -> out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(WIDTH / width).append("\" w:type=\"dxa\"/></w:tcPr>")
                    .append(WordWriter.paragraph("Cell", WordWriter.run(words))).append("</w:tc>"));
            out.append("</w:tr>");
        }
        return out.append("</w:tbl>").toString();
    }

    private boolean isTableThree() {
        return grid.width() == LABELS + FIGURES;
    }

    /** Table 3 has wide columns for labels and narrow ones for figures; other tables have equal columns. */
    private List<Integer> widths() {
        if (!isTableThree()) {
            return Collections.nCopies(grid.width(), WIDTH / grid.width());
        }
        int figure = WIDTH / 14;
        int first = WIDTH / 12;
        int second = WIDTH / 8;
        return Stream.concat(Stream.of(first, second, WIDTH - first - second - FIGURES * figure),
                Collections.nCopies(FIGURES, figure).stream()).toList();
    }

    String xml() {
        StringBuilder out = new StringBuilder(OPEN);
        widths.forEach(width -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        out.append("</w:tblGrid>");
        Map<Integer, Reach> reaching = new HashMap<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            out.append("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"380\" w:hRule=\"atLeast\"/>")
                    .append(i < grid.head() ? "<w:tblHeader/>" : "").append("</w:trPr>");
            row(grid.rows().get(i), reaching, out);
            out.append("</w:tr>");
        }
        return out.append("</w:tbl>").toString();
    }

    /**
     * A cell that continues in lower rows.
     *
     * @param rows in how many rows it still continues, this one included
     */
    private record Reach(GridCell cell, int rows) {
    }

    private void row(List<GridCell> row, Map<Integer, Reach> reaching, StringBuilder out) {
        Map<Integer, Reach> below = new HashMap<>();
        int column = 0;
        int next = 0;
        while (column < widths.size()) {
            Reach reach = reaching.get(column);
            GridCell cell = reach == null ? row.get(next++) : reach.cell();
            int left = reach == null ? cell.rows() : reach.rows();
            out.append(cell(cell, width(column, cell.columns()), reach != null));
            if (left > 1) {
                below.put(column, new Reach(cell, left - 1));
            }
            column += cell.columns();
        }
        reaching.clear();
        reaching.putAll(below);
    }

    private int width(int column, int columns) {
        return widths.subList(column, column + columns).stream().mapToInt(Integer::intValue).sum();
    }

    private String cell(GridCell cell, int width, boolean continues) {
        String merge = continues ? "<w:vMerge/>" : cell.rows() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
        String span = cell.columns() > 1 ? "<w:gridSpan w:val=\"" + cell.columns() + "\"/>" : "";
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + span + merge + "<w:vAlign w:val=\"center\"/></w:tcPr>"
                + words(cell, continues) + "</w:tc>";
    }

    private String words(GridCell cell, boolean continues) {
        boolean left = isTableThree() && !continues && cell instanceof GridCell.Name name && name.kind() == Label.Kind.ROW;
        return WordWriter.paragraph(left ? "RowLabel" : "Cell", WordWriter.run(continues ? "" : table.words(cell)));
    }
}
