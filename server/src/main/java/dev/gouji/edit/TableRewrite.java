package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.GridCell;
import dev.gouji.form.TableGrid;
import dev.gouji.form.blank.BlankTable;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import dev.gouji.text.Fold;
import dev.gouji.text.LineIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rewrites a table in Markdown or with TABs between cells. Figures and labels do not change. A table is left alone if its figures
 * would be read differently afterwards, or if the new form has no place for something in it.
 */
public final class TableRewrite {

    private final Analysis analysis;
    private final Table table;
    private final Surface surface;

    private TableRewrite(Analysis analysis, Table table, Surface surface) {
        this.analysis = analysis;
        this.table = table;
        this.surface = surface;
    }

    /** The edit; empty if the table has that form already or cannot have it. */
    public static Optional<Edit> edit(Analysis analysis, Table table, Surface surface) {
        return new TableRewrite(analysis, table, surface).edit();
    }

    private Optional<Edit> edit() {
        TableLines lines = TableLines.of(analysis, table);
        if (lines.isWrittenIn(surface)) {
            return Optional.empty();
        }
        Optional<List<List<String>>> rows = lines.rows();
        if (rows.isEmpty() && !isAllOfTheForm(lines.span())) {
            return Optional.empty();
        }
        String written = rows.map(r -> String.join("\n", surface.lines(r).toList())).orElseGet(this::official);
        Span span = lines(lines.span());
        Edit edit = new Edit(span, (opening(span) + written + closing(span)).replace("\n", analysis.text().lineEnd()));
        return KeptFigures.in(analysis, List.of(edit)) ? Optional.of(edit) : Optional.empty();
    }

    /** Whether all words among the table's figures are labels of the form. Other words would be lost in the grid of the form. */
    private boolean isAllOfTheForm(Span span) {
        Set<String> known = new HashSet<>();
        TableGrid.of(table.official()).rows().forEach(row -> row.forEach(cell -> {
            if (cell instanceof GridCell.Name name) {
                known.add(Fold.label(name.text()));
            }
        }));
        return analysis.report().prose().stream().filter(line -> line.content().overlaps(span))
                .allMatch(line -> known.contains(Fold.label(analysis.text().at(line.content()))));
    }

    /** The whole lines that the span touches, without the last line end. */
    private Span lines(Span span) {
        LineIndex index = analysis.text().lines();
        int start = index.start(index.line(span.start()));
        int last = index.line(Math.max(span.start(), span.end() - 1));
        return new Span(start == 0 && analysis.text().text().startsWith("\uFEFF") ? 1 : start, index.end(last));
    }

    /** A table in Markdown stands between empty lines. */
    private String opening(Span span) {
        LineIndex index = analysis.text().lines();
        int line = index.line(span.start());
        return surface == Surface.MARKDOWN && line > 0 && !isBlank(index, line - 1) ? "\n" : "";
    }

    private String closing(Span span) {
        LineIndex index = analysis.text().lines();
        int next = index.line(span.end()) + 1;
        return surface == Surface.MARKDOWN && next < index.lines() && !isBlank(index, next) ? "\n" : "";
    }

    private boolean isBlank(LineIndex index, int line) {
        return Cursor.isBlank(index.span(line).of(analysis.text().text()));
    }

    /**
     * The table in the grid of the form. This is for tables with one cell on each line, or with parts of labels on lines of their
     * own.
     */
    private String official() {
        return BlankTable.of(table.official(), surface, this::words);
    }

    private String words(GridCell cell) {
        if (cell instanceof GridCell.Figure figure) {
            return table.cell(figure.address()).map(TableRewrite::stated).orElse("");
        }
        GridCell.Name name = (GridCell.Name) cell;
        return table.label(name.kind(), name.id()).map(label -> label.words().replaceAll("\\s+", ""))
                .filter(words -> Fold.label(words).equals(Fold.label(name.text()))).orElse(name.text());
    }

    private static String stated(Cell cell) {
        return cell.isBlank() ? "" : cell.text() + cell.unit();
    }
}
