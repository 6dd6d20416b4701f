/**
 * Finds the column of each figure of a row. {@code Head} has the columns that a header names. A {@code Frame} says in which cells of
 * a row the figures stand: | label | 1 | 2 | or | label | | 1 | 2 |. {@code Frames} finds the frame that most rows of a table fit, and
 * places those rows. Where header and rows have the same cells, {@code HeadedRows} puts each figure under its column's name instead.
 */
package dev.gouji.layout.column;
