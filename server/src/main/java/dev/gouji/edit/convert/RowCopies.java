package dev.gouji.edit.convert;

import dev.gouji.edit.convert.Piece.Line.Look;
import dev.gouji.grammar.CharClass;
import dev.gouji.report.Report;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.List;

/** Copies rows that are not written as the form prints them, and lines of prose that only look like rows. */
final class RowCopies {

    private final Report report;
    private final String text;
    private final List<Piece> pieces;
    private final List<List<String>> rows = new ArrayList<>();
    /** Consecutive lines with cells. When such a run ends, {@link #isProse} decides whether it is prose or rows. */
    private final List<Line> run = new ArrayList<>();

    /** @param pieces gets the rows and lines */
    RowCopies(Report report, String text, List<Piece> pieces) {
        this.report = report;
        this.text = text;
        this.pieces = pieces;
    }

    /** Adds a line with cells. */
    void add(Line line) {
        run.add(line);
    }

    /** Ends the run and the rows. */
    void end() {
        endRun();
        endRows();
    }

    void endRun() {
        if (!run.isEmpty() && isProse()) {
            endRows();
            run.forEach(line -> pieces.add(new Piece.Line(Look.TEXT, trimmed(line))));
        } else {
            run.forEach(line -> row(line instanceof Line.Piped piped ? closed(piped) : line.cells(),
                    line instanceof Line.Piped));
        }
        run.clear();
    }

    private void endRows() {
        if (rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.isEmpty())) {
            pieces.add(new Piece.Rows(List.copyOf(rows)));
        }
        rows.clear();
    }

    /**
     * Whether the run is prose that has pipes or a TAB in it: 线上|线下. The run is a table if a line begins with a pipe or is a line
     * of dashes, or if several lines have TABs.
     */
    private boolean isProse() {
        return run.stream().noneMatch(this::isOfTable)
                && run.stream().allMatch(line -> line instanceof Line.Piped piped ? isSentence(piped)
                        : run.size() == 1 && isSentence(line));
    }

    private boolean isOfTable(Line line) {
        return report.tables().stream().anyMatch(table -> table.span().overlaps(line.span()));
    }

    private boolean isSentence(Line.Piped line) {
        return !trimmed(line).startsWith("|") && !isRuler(closed(line).stream().map(RawCell::text).toList());
    }

    private boolean isSentence(Line row) {
        String words = row.span().of(text).stripTrailing();
        return words.indexOf('\t') > 0 && words.indexOf('\n') < 0;
    }

    /** The cells of the row, without the empty cell after the closing pipe. */
    private List<RawCell> closed(Line.Piped row) {
        List<RawCell> cells = row.cells();
        String line = trimmed(row);
        boolean closed = CharClass.of(line.charAt(line.length() - 1)) == '|';
        return closed && cells.get(cells.size() - 1).isBlank() ? cells.subList(0, cells.size() - 1) : cells;
    }

    /** @param piped whether pipes part the cells; then a pipe inside a cell is written with a backslash */
    void row(List<RawCell> cells, boolean piped) {
        List<String> row = new ArrayList<>();
        for (RawCell cell : cells) {
            row.add(piped ? PieceReader.flat(cell.text()).replace("\\|", "|") : PieceReader.flat(cell.text()));
            for (int i = 1; i < cell.columns(); i++) {
                row.add("");
            }
        }
        if (!isRuler(row)) {
            rows.add(row);
        }
    }

    /** Markdown's line of dashes under the first row, or a drawn border. */
    private static boolean isRuler(List<String> row) {
        return !row.isEmpty() && row.stream().allMatch(cell -> cell.matches(":?-{3,}:?|[─━═]+"));
    }

    private String trimmed(Line line) {
        return CharClass.trim(line.span().of(text));
    }
}
