package dev.gouji.office.word;

import dev.gouji.office.markup.Element;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Goes through the cells of a row: at which column of the grid each one stands, and which ones continue a cell of the row above. */
final class GridRow {

    /** The row above the first row. */
    static final GridRow NONE = new GridRow();

    /** How a cell is shown. */
    enum Shape {
        /** with content of its own */ OPEN,
        /** the lower part of a cell of the row above */ CONTINUES,
        /** the right part of the cell before it, which shows nothing itself */ BESIDE,
        /** deleted */ GONE
    }

    private final Set<Integer> above;
    /** The grid columns of the cells that the next row may continue. */
    private final Set<Integer> merged = new HashSet<>();
    private int column;

    private GridRow() {
        this.above = Set.of();
    }

    GridRow(GridRow above, Element row) {
        this.above = above.merged;
        Optional<Element> properties = row.child("w:trPr");
        this.column = properties.isPresent() ? Properties.number(properties.get(), "w:gridBefore", 0) : 0;
    }

    /** The grid column of the next cell, from 0 on. Before the first cell it is the number of columns that the row omits. */
    int column() {
        return column;
    }

    Shape next(Element cell) {
        Optional<Element> found = cell.child("w:tcPr");
        if (found.isEmpty()) {
            column++;
            return Shape.OPEN;
        }
        Element properties = found.get();
        if (properties.child("w:cellDel").isPresent()) {
            return Shape.GONE;
        }
        int start = column;
        column += Math.max(1, Properties.number(properties, "w:gridSpan", 1));
        if (isContinued(properties, "w:hMerge")) {
            return Shape.BESIDE;
        }
        if (properties.child("w:vMerge").isEmpty()) {
            return Shape.OPEN;
        }
        merged.add(start);
        return isContinued(properties, "w:vMerge") && above.contains(start) ? Shape.CONTINUES : Shape.OPEN;
    }

    /** Whether a merge continues another cell: it does unless it says that it starts one. */
    private static boolean isContinued(Element properties, String name) {
        Optional<Element> merge = properties.child(name);
        return merge.isPresent() && !merge.get().hasAttribute("w:val", "restart");
    }
}
