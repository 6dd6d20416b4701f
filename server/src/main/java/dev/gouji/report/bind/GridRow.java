package dev.gouji.report.bind;

import dev.gouji.grammar.Span;
import java.util.List;

/**
 * A physical row.
 *
 * @param table rows of one number stand together, with no text between them
 * @param cells its cells as the surface form parts them
 * @param spaced other readings of the same row, in which empty lines count as blank cells
 * @param pipes whether its cells are parted by pipes on one line
 */
record GridRow(int table, Span span, List<GridCell> cells, List<List<GridCell>> spaced, boolean pipes) {

    GridRow(int table, Span span, List<GridCell> cells, boolean pipes) {
        this(table, span, cells, List.of(), pipes);
    }
}
