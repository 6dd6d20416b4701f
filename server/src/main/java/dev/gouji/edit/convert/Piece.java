package dev.gouji.edit.convert;

import dev.gouji.form.GridCell;
import dev.gouji.form.TableGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A part of a report. It does not depend on the kind of file. */
public sealed interface Piece {

    /** A line of words. */
    record Line(Look look, String text) implements Piece {

        public enum Look {
            TITLE,
            /** an official heading */ HEADING,
            TEXT,
            /** the signature and its date */ SIGNATURE,
            /** a comment or a block of code, whose lines do not belong to the report */ ASIDE
        }
    }

    /** An official table with all its rows. */
    record Official(TableGrid grid, Map<GridCell, String> words) implements Piece {

        /** The content of a cell. */
        public String words(GridCell cell) {
            return words.getOrDefault(cell, "");
        }
    }

    /** Rows that are copied as they are, from tables that are not official or not complete. */
    record Rows(List<List<String>> rows) implements Piece {

        /** The rows, filled up with blank cells to the same length. */
        public List<List<String>> even() {
            int width = rows.stream().mapToInt(List::size).max().orElse(0);
            return rows.stream().map(row -> row.size() == width ? row : padded(row, width)).toList();
        }

        private static List<String> padded(List<String> row, int width) {
            List<String> even = new ArrayList<>(row);
            while (even.size() < width) {
                even.add("");
            }
            return List.copyOf(even);
        }
    }
}
