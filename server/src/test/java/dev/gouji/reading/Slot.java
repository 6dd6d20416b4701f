package dev.gouji.reading;

import java.util.List;

/** A place in the grid of a table as Word shows it. */
sealed interface Slot {

    /** A printed label. */
    record Label(String text) implements Slot {
    }

    /** A figure that is filled in, under its address; nothing is filled in where the text is empty. */
    record Figure(String address, String text) implements Slot {
    }

    /** A place that the merged cell at its left covers, or the one above it. */
    record Covered(boolean above) implements Slot {
    }

    Slot LEFT = new Covered(false);
    Slot ABOVE = new Covered(true);

    default String text() {
        return this instanceof Label label ? label.text() : this instanceof Figure figure ? figure.text() : "";
    }

    /** A row without the places that merged cells cover. */
    static List<Slot> shown(List<Slot> row) {
        return row.stream().filter(slot -> !(slot instanceof Covered)).toList();
    }

    static boolean hasFigures(List<Slot> row) {
        return row.stream().anyMatch(Figure.class::isInstance);
    }
}
