package dev.gouji.edit.convert;

import dev.gouji.analysis.Analysis;
import dev.gouji.edit.convert.Piece.Line.Look;
import dev.gouji.form.GridCell;
import dev.gouji.form.TableGrid;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.report.Prose;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.report.bind.ReportBinder;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a report into its parts. */
final class PieceReader {

    private final Report report;
    private final String text;
    private final List<Line> lines;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    /** Consecutive lines with cells. When such a run ends, {@link #isProse} decides whether it is prose or rows. */
    private final List<Line> run = new ArrayList<>();
    /** The index of the first line of prose that does not end before the current line. */
    private int prose;

    private PieceReader(Analysis analysis) {
        this.report = analysis.report();
        this.text = analysis.text().text();
        this.lines = ReportBinder.lines(analysis.tree());
    }

    static List<Piece> read(Analysis analysis) {
        return new PieceReader(analysis).read();
    }

    private List<Piece> read() {
        int at = 0;
        for (Line line : lines) {
            if (line.span().start() < at) {
                continue;
            }
            Optional<Table> table = report.tables().stream().filter(t -> t.span().overlaps(line.span()) && isWhole(t)).findFirst();
            if (table.isPresent()) {
                endRun();
                endRows();
                pieces.add(new OfficialPiece(table.get(), lines).read());
                notes(table.get());
                at = table.get().span().end();
            } else {
                line(line);
            }
        }
        endRun();
        endRows();
        return List.copyOf(pieces);
    }

    private void line(Line line) {
        if (line instanceof Line.Row || line instanceof Line.Piped) {
            run.add(line);
            return;
        }
        endRun();
        if (line instanceof Line.Text words) {
            endRows();
            words(words);
        } else if (line instanceof Line.Comment || line instanceof Line.Fence) {
            endRows();
            pieces.add(new Piece.Line(Look.ASIDE, trimmed(line.span())));
        }
    }

    private void endRun() {
        if (!run.isEmpty() && isProse()) {
            endRows();
            run.forEach(line -> pieces.add(new Piece.Line(Look.TEXT, trimmed(line.span()))));
        } else {
            run.forEach(line -> row(line instanceof Line.Piped piped ? closed(piped) : ((Line.Row) line).cells(),
                    line instanceof Line.Piped));
        }
        run.clear();
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
        return !trimmed(line.span()).startsWith("|") && !isRuler(closed(line).stream().map(RawCell::text).toList());
    }

    private boolean isSentence(Line row) {
        String words = row.span().of(text).stripTrailing();
        return words.indexOf('\t') > 0 && words.indexOf('\n') < 0;
    }

    /** The cells of the row, without the empty cell after the closing pipe. */
    private List<RawCell> closed(Line.Piped row) {
        List<RawCell> cells = row.cells();
        return trimmed(row.span()).endsWith("|") && cells.get(cells.size() - 1).isBlank() ? cells.subList(0, cells.size() - 1) : cells;
    }

    /** @param piped whether pipes part the cells; then a pipe inside a cell is written with a backslash */
    private void row(List<RawCell> cells, boolean piped) {
        List<String> row = new ArrayList<>();
        for (RawCell cell : cells) {
            row.add(piped ? flat(cell.text()).replace("\\|", "|") : flat(cell.text()));
            for (int i = 1; i < cell.columns(); i++) {
                row.add("");
            }
        }
        if (!isRuler(row)) {
            rows.add(row);
        }
    }

    /** Markdown's line of dashes under the first row. */
    private static boolean isRuler(List<String> row) {
        return !row.isEmpty() && row.stream().allMatch(cell -> cell.matches(":?-{3,}:?"));
    }

    private void endRows() {
        if (!rows.isEmpty()) {
            pieces.add(new Piece.Rows(List.copyOf(rows)));
            rows.clear();
        }
    }

    private void words(Line.Text line) {
        String words = line.content().of(text);
        if (!words.isEmpty()) {
            pieces.add(new Piece.Line(look(line), words));
        }
    }

    private Look look(Line.Text line) {
        Span words = line.content();
        Optional<Prose> same = prose(words);
        if (same.isPresent() && same.get().heading()) {
            return Look.HEADING;
        }
        if (report.signature().stream().anyMatch(words::overlaps)) {
            return Look.SIGNATURE;
        }
        boolean beginning = same.isPresent() && same.get().section() == 0 && report.masthead().title().isPresent();
        return beginning && words.start() < report.masthead().titleSpan().end() ? Look.TITLE : Look.TEXT;
    }

    /** The first line of prose among these words, which stand behind those of all calls before. */
    private Optional<Prose> prose(Span words) {
        while (prose < report.prose().size() && report.prose().get(prose).content().end() <= words.start()) {
            prose++;
        }
        return prose < report.prose().size() ? Optional.of(report.prose().get(prose)).filter(p -> p.content().overlaps(words))
                : Optional.empty();
    }

    /** Adds the text among the rows behind the table, except for the table's labels. */
    private void notes(Table table) {
        for (Prose line : report.prose()) {
            String words = line.content().of(text);
            if (table.span().overlaps(line.content()) && !isLabel(table, words)) {
                pieces.add(new Piece.Line(Look.TEXT, words));
            }
        }
    }

    /** Whether a line among the rows is a label of the table, or part of one. */
    static boolean isLabel(Table table, String words) {
        String folded = Fold.label(words);
        return TableGrid.of(table.official()).rows().stream().flatMap(List::stream)
                .anyMatch(cell -> cell instanceof GridCell.Name name && Fold.label(name.text()).contains(folded));
    }

    /** Whether the table has all rows and figures of the official table, and no others. */
    private boolean isWhole(Table table) {
        return table.lost().isEmpty() && table.repeated().isEmpty() && table.local().isEmpty() && table.missingRows().isEmpty()
                && table.cells().size() == table.official().addresses().size();
    }

    private String trimmed(Span span) {
        return CharClass.trim(span.of(text));
    }

    /** The words on one line. */
    static String flat(String words) {
        return words.replace("\r", "").replace("\n", "").replace('\t', ' ');
    }
}
