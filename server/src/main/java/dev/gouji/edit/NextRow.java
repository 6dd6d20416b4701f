package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.form.FormRow;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import dev.gouji.text.LineIndex;
import dev.gouji.text.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes the next row when a line is begun after a row of a table: the label of the next missing row, and empty cells for its
 * figures. After the last row nothing is written, because the table ends there.
 */
public final class NextRow {

    private final Analysis analysis;
    private final LineIndex lines;
    private final int line;

    private NextRow(Analysis analysis, int line) {
        this.analysis = analysis;
        this.lines = analysis.text().lines();
        this.line = line;
    }

    /** @param offset a place on the new line */
    public static Optional<Edit> edit(Analysis analysis, int offset) {
        return new NextRow(analysis, analysis.text().lines().line(offset)).edit();
    }

    private Optional<Edit> edit() {
        if (line == 0 || !Cursor.isBlank(lines.span(line).of(analysis.text().text()))) {
            return Optional.empty();
        }
        Span above = lines.span(line - 1);
        Optional<Block.Row> row = analysis.tree().blocks().stream().filter(b -> b.span().touches(above.start()) && b.span().overlaps(above))
                .filter(Block.Row.class::isInstance).map(Block.Row.class::cast).findFirst();
        return row.flatMap(r -> analysis.report().tables().stream().flatMap(t -> edit(t, above, r).stream()).findFirst());
    }

    private Optional<Edit> edit(Table table, Span above, Block.Row row) {
        List<CellAddress> figures = table.cells().values().stream()
                .filter(c -> above.contains(c.span()) && c.span().start() >= above.start())
                .sorted(Comparator.comparingInt(c -> c.span().start())).map(Cell::address).toList();
        if (figures.isEmpty() || figures.stream().anyMatch(a -> !a.row().equals(figures.get(0).row()))) {
            return Optional.empty();
        }
        boolean oneCell = TableLines.isOneCell(row);
        List<FormRow> rows = table.official().rows();
        FormRow last = table.official().row(figures.get(0).row()).orElseThrow();
        boolean whole = oneCell ? last.columns().get(last.columns().size() - 1).equals(figures.get(0).column())
                : last.columns().size() == figures.size();
        return rows.stream().skip(rows.indexOf(last) + 1L).findFirst().filter(next -> table.missingRows().contains(next.id()))
                .filter(next -> whole && next.columns().size() == last.columns().size() && next.group().equals(last.group()))
                .map(next -> new Edit(lines.span(line), oneCell ? lines(table, next) : text(table, next, row)));
    }

    /** The row with one TAB cell on each line, after an empty line. */
    private String lines(Table table, FormRow next) {
        String end = analysis.text().lineEnd();
        return (end + "\t").repeat(1 + table.official().depth(next.id())) + next.printed() + (end + "\t").repeat(next.columns().size());
    }

    /**
     * The row on one line, with as many cells as the row above. The label stands in the first cell, or right before the figures if
     * it belongs under another label.
     */
    private String text(Table table, FormRow next, Block.Row above) {
        boolean pipes = above.cells().get(0).opening() == Block.Opening.PIPE;
        int extra = pipes && isBlank(above.cells().get(above.cells().size() - 1)) ? -1
                : above.cells().get(0).opening() == Block.Opening.TAB ? 1 : 0;
        int count = above.cells().size() + extra;
        int labels = Math.max(1, count - next.columns().size());
        int at = table.official().depth(next.id()) == 0 ? 0 : labels - 1;
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String words = i == at ? next.printed() : "";
            cells.add(pipes ? Width.pad(words, Math.max(0, Width.of(above.cells().get(i).inside().of(analysis.text().text())) - 2))
                    : words);
        }
        return pipes ? "| " + String.join(" | ", cells) + " |" : String.join("\t", cells);
    }

    private boolean isBlank(Block.Cell cell) {
        return Cursor.isBlank(cell.inside().of(analysis.text().text()));
    }
}
