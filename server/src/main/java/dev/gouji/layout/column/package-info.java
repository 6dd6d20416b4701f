/**
 * Which figure of a row stands under which column. {@code Head} has the columns that a header names, and a {@code Frame} says where
 * the figures stand among the cells of a row. {@code Frames} finds the one that most rows of a table fit, and places those rows.
 */
package dev.gouji.layout.column;
