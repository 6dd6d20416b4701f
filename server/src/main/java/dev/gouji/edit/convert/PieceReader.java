package dev.gouji.edit.convert;

import dev.gouji.analysis.Analysis;
import dev.gouji.edit.convert.Piece.Line.Look;
import dev.gouji.form.FormTable;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.report.Prose;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.report.bind.ReportBinder;
import dev.gouji.surface.CellReader;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Splits a report into its parts. */
final class PieceReader {

    private final Report report;
    private final String text;
    private final List<Line> lines;
    /** The tables that are written as the form prints them, in the order of the text. */
    private final List<Extent> official;
    private final LineLooks looks;
    private final List<Piece> pieces = new ArrayList<>();
    private final RowCopies copies;

    private PieceReader(Analysis analysis, Set<String> byRows) {
        this.report = analysis.report();
        this.text = analysis.text().text();
        this.lines = ReportBinder.lines(analysis.tree());
        this.official = report.tables().stream().map(t -> Extent.of(t, lines)).filter(e -> isOfficial(e, byRows))
                .sorted((one, other) -> one.span().start() - other.span().start()).toList();
        this.looks = new LineLooks(report);
        this.copies = new RowCopies(report, text, pieces);
    }

    /** All parts. A table that is not whole is a copy of its rows. */
    static List<Piece> read(Analysis analysis) {
        return read(analysis, Set.of());
    }

    /**
     * @param byRows the ids of tables that are not whole and of which a copy would not be read as they were: their whole rows are
     *               written as the form prints them, with the other rows behind
     */
    static List<Piece> read(Analysis analysis, Set<String> byRows) {
        return new PieceReader(analysis, byRows).read();
    }

    private List<Piece> read() {
        int written = 0;
        for (Line line : lines) {
            int from = Math.max(written, line.span().start());
            for (Extent table : official) {
                if (table.span().start() >= written && table.span().overlaps(line.span())) {
                    beside(line, from, table.span().start());
                    official(table);
                    written = table.span().end();
                    from = written;
                }
            }
            if (from == line.span().start()) {
                line(line);
            } else {
                beside(line, from, line.span().end());
            }
        }
        copies.end();
        return List.copyOf(pieces);
    }

    private void official(Extent extent) {
        copies.end();
        pieces.add(new OfficialPiece(extent.table(), extent.rows(), lines).read());
        notes(extent);
        extent.others().stream().filter(extent.span()::contains).forEach(this::otherRow);
        copies.end();
    }

    /** Adds a row that the official table has no place for. */
    private void otherRow(Span row) {
        for (Line line : lines) {
            if (!line.span().overlaps(row)) {
                continue;
            }
            List<RawCell> cells = line.cells().stream().filter(c -> row.contains(c.visible())).toList();
            if (!cells.isEmpty()) {
                copies.row(cells, line instanceof Line.Piped);
            } else if (line instanceof Line.Text) {
                copies.end();
                pieces.add(new Piece.Line(Look.TEXT, trimmed(row)));
                return;
            }
        }
    }

    /** Adds what stands on a line before or behind a table, each cell as a line of words. */
    private void beside(Line line, int from, int to) {
        if (line instanceof Line.Text && from < to) {
            Span words = CellReader.trim(text, new Span(from, to));
            words(words, words.of(text));
        }
        for (RawCell cell : line.cells()) {
            Span words = cell.visible();
            if (from <= words.start() && words.end() <= to && official.stream().noneMatch(e -> e.labels().has(cell.text()))) {
                words(words, flat(cell.text()));
            }
        }
    }

    private void line(Line line) {
        if (line instanceof Line.Row || line instanceof Line.Piped) {
            copies.add(line);
        } else if (line instanceof Line.Text words) {
            words(words.content(), words.content().of(text));
        } else if (line instanceof Line.Comment || line instanceof Line.Fence) {
            copies.end();
            pieces.add(new Piece.Line(Look.ASIDE, trimmed(line.span())));
        } else {
            copies.endRun();
        }
    }

    private void words(Span place, String words) {
        copies.end();
        int last = pieces.size() - 1;
        boolean rest = wrapped(report, place).filter(p -> p.span().start() < place.start()).isPresent();
        if (rest && last >= 0 && pieces.get(last) instanceof Piece.Line begun) {
            pieces.set(last, new Piece.Line(begun.look(), begun.text() + words));
        } else if (!words.isEmpty()) {
            pieces.add(new Piece.Line(looks.of(place), words));
        }
    }

    /** The report's period, if it wraps over an end of the line. On paragraphs of their own its parts would no longer be read. */
    static Optional<Inline.Period> wrapped(Report report, Span line) {
        return report.masthead().period().filter(p -> p.span().overlaps(line) && !line.contains(p.span()));
    }

    /** Adds the text among the rows behind the table, except for the table's labels. */
    private void notes(Extent table) {
        for (Prose line : report.prose()) {
            String words = line.content().of(text);
            if (table.span().overlaps(line.content()) && !table.labels().has(words)) {
                pieces.add(new Piece.Line(Look.TEXT, words));
            }
        }
    }

    /** Whether to write the table's rows as the form prints them. */
    private boolean isOfficial(Extent extent, Set<String> byRows) {
        if (isWhole(extent.table())) {
            return true;
        }
        boolean due = byRows.contains(extent.table().id()) || extent.oneLine();
        return due && hasRows(extent.table()) && !extent.rows().isEmpty() && isApart(extent);
    }

    /** Whether the table has all rows and figures of the official table, and no others. */
    private static boolean isWhole(Table table) {
        return table.lost().isEmpty() && table.repeated().isEmpty() && table.local().isEmpty() && table.missingRows().isEmpty()
                && table.cells().size() == table.official().addresses().size();
    }

    /** Whether the form prints the table in rows, so that it can be printed without some of them. */
    static boolean hasRows(Table table) {
        return table.official().layout() == FormTable.Layout.ROWS;
    }

    /** Whether no other table begins or ends among its rows. */
    private boolean isApart(Extent table) {
        return report.tables().stream()
                .allMatch(other -> other == table.table() || !Extent.of(other, lines).span().overlaps(table.span()));
    }

    private String trimmed(Span span) {
        return CharClass.trim(span.of(text));
    }

    /** The words on one line. */
    static String flat(String words) {
        return words.replace("\r", "").replace("\n", "").replace('\t', ' ');
    }
}
