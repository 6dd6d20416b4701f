package dev.gouji.edit.convert;

import dev.gouji.analysis.Analysis;
import dev.gouji.edit.convert.Piece.Line.Look;
import dev.gouji.form.GridCell;
import dev.gouji.form.TableGrid;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.report.Prose;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import dev.gouji.report.bind.ReportBinder;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Splits a report into its parts. */
final class PieceReader {

    private final Report report;
    private final String text;
    private final List<Line> lines;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    /** Lines with cells, without a blank line between them, that are not yet known to be rows. */
    private final List<Line> run = new ArrayList<>();

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
                pieces.add(official(table.get()));
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

    /** A sentence may have a pipe or a TAB in it: 线上|线下. A table of pipes shows itself, and one of TABs has several rows. */
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

    /** Without the empty cell after the closing pipe. */
    private List<RawCell> closed(Line.Piped row) {
        List<RawCell> cells = row.cells();
        return trimmed(row.span()).endsWith("|") && cells.get(cells.size() - 1).isBlank() ? cells.subList(0, cells.size() - 1) : cells;
    }

    /** @param piped whether a pipe in a cell stands behind a backslash */
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
        Optional<Prose> prose = report.prose().stream().filter(p -> p.content().overlaps(words)).findFirst();
        if (prose.isPresent() && prose.get().heading()) {
            return Look.HEADING;
        }
        if (report.signature().stream().anyMatch(words::overlaps)) {
            return Look.SIGNATURE;
        }
        boolean beginning = prose.isPresent() && prose.get().section() == 0 && report.masthead().title().isPresent();
        return beginning && words.start() < report.masthead().titleSpan().end() ? Look.TITLE : Look.TEXT;
    }

    /** Text among the rows that is not a label of the table is moved after it. */
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

    /** Whether the official table has a place for every figure there. */
    private boolean isWhole(Table table) {
        return table.lost().isEmpty() && table.repeated().isEmpty() && table.local().isEmpty() && table.missingRows().isEmpty()
                && table.cells().size() == table.official().addresses().size();
    }

    private Piece official(Table table) {
        TableGrid grid = TableGrid.of(table.official());
        List<RawCell> cells = cells(table);
        Map<GridCell, String> words = new HashMap<>();
        grid.rows().forEach(row -> row.forEach(cell -> words.put(cell, words(table, cells, cell))));
        return new Piece.Official(grid, Map.copyOf(words));
    }

    private String words(Table table, List<RawCell> cells, GridCell cell) {
        if (cell instanceof GridCell.Figure figure) {
            Cell bound = table.cell(figure.address()).orElseThrow();
            return written(cells, bound.span()).orElse(bound.isBlank() ? "" : bound.text() + bound.unit());
        }
        GridCell.Name name = (GridCell.Name) cell;
        Optional<TableLabel> label = table.label(name.kind(), name.id());
        return label.isEmpty() ? name.text() : flat(label.get().words());
    }

    private List<RawCell> cells(Table table) {
        List<RawCell> cells = new ArrayList<>();
        for (Line line : lines) {
            if (line.span().overlaps(table.span())) {
                cells.addAll(line instanceof Line.Row row ? row.cells() : line instanceof Line.Piped piped ? piped.cells() : List.of());
            }
        }
        return cells;
    }

    /** The whole content of the cell at a place, if cells are known by their form. */
    private static Optional<String> written(List<RawCell> cells, Span span) {
        return cells.stream().filter(c -> c.visible().contains(span) && !c.visible().isEmpty()).map(c -> flat(c.text())).findFirst();
    }

    private String trimmed(Span span) {
        return CharClass.trim(span.of(text));
    }

    /** On one line. */
    private static String flat(String words) {
        return words.replace("\r", "").replace("\n", "").replace('\t', ' ');
    }
}
