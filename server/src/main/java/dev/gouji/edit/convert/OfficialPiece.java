package dev.gouji.edit.convert;

import dev.gouji.form.Forms;
import dev.gouji.form.GridCell;
import dev.gouji.form.TableGrid;
import dev.gouji.form.Wording;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a piece of the whole rows of an official table: their figures and labels in the official grid. */
final class OfficialPiece {

    private final Table table;
    private final Set<String> rows;
    private final List<RawCell> cells = new ArrayList<>();

    /**
     * @param rows the ids of its whole rows
     * @param lines all lines of the report
     */
    OfficialPiece(Table table, Set<String> rows, List<Line> lines) {
        this.table = table;
        this.rows = rows;
        for (Line line : lines) {
            if (line.span().overlaps(table.span())) {
                cells.addAll(line.cells());
            }
        }
    }

    Piece read() {
        TableGrid grid = TableGrid.of(table.official().only(rows));
        Map<GridCell, String> words = new HashMap<>();
        grid.rows().forEach(row -> row.forEach(cell -> words.put(cell, words(cell))));
        return new Piece.Official(grid, Map.copyOf(words));
    }

    private String words(GridCell cell) {
        if (cell instanceof GridCell.Figure figure) {
            Cell bound = table.cell(figure.address()).orElseThrow();
            String words = bound.isBlank() ? "" : bound.text() + bound.unit();
            return bound.plain() ? written(bound.span()).orElse(words) : PieceReader.flat(bound.text()); // its digits may wrap
        }
        GridCell.Name name = (GridCell.Name) cell;
        return table.label(name.kind(), name.id()).filter(this::isClear).map(label -> PieceReader.flat(label.words())).orElse(name.text());
    }

    /** Whether the label is known by its words, and not only by the rows around it, as the （六） that a converter left of one. */
    private boolean isClear(TableLabel label) {
        return label.wording() == Wording.REWORDED || Forms.official().labels().read(PieceReader.flat(label.words())).labels().stream()
                .anyMatch(one -> one.table().equals(table.id()) && one.kind() == label.kind() && one.id().equals(label.id()));
    }

    /** The whole content of the cell that holds the span; empty if none of the cells does. */
    private Optional<String> written(Span span) {
        return cells.stream().filter(c -> c.visible().contains(span) && !c.visible().isEmpty()).map(c -> PieceReader.flat(c.text()))
                .findFirst();
    }
}
