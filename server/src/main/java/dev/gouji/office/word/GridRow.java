package dev.gouji.office.word;

import dev.gouji.office.markup.Element;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A row of a table as it is gone through: where each cell stands in the grid, and which go on from the row above. */
final class GridRow {

    /** Above the first row. */
    static final GridRow NONE = new GridRow();

    /** What a cell is. */
    enum Shape {
        /** with content of its own */ OPEN,
        /** the lower part of a cell of the row above */ CONTINUES,
        /** the right part of the cell before, which Word does not count either */ BESIDE,
        /** deleted */ GONE
    }

    private final Set<Integer> above;
    /** The columns of the grid where cells begin that the next row may continue. */
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

    /** The grid column of the next cell; before the first cell, how many columns the row omits. */
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

    /** A merge without a start continues. */
    private static boolean isContinued(Element properties, String name) {
        Optional<Element> merge = properties.child(name);
        return merge.isPresent() && !merge.get().hasAttribute("w:val", "restart");
    }
}
