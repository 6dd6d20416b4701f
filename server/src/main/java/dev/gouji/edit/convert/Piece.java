package dev.gouji.edit.convert;

import dev.gouji.form.GridCell;
import dev.gouji.form.TableGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A part of a report, whatever it is written as. */
public sealed interface Piece {

    /** A line of words. */
    record Line(Look look, String text) implements Piece {

        public enum Look {
            TITLE,
            /** an official heading */ HEADING,
            TEXT,
            /** who signs, and when */ SIGNATURE,
            /** a comment or a block of code, whose lines are no lines of the report */ ASIDE
        }
    }

    /** An official table with all its rows. */
    record Official(TableGrid grid, Map<GridCell, String> words) implements Piece {

        /** What stands in a cell. */
        public String words(GridCell cell) {
            return words.getOrDefault(cell, "");
        }
    }

    /** Rows as they stand: another table, or one that is not whole. */
    record Rows(List<List<String>> rows) implements Piece {

        /** The rows, with blank cells behind those that are shorter than others. */
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
