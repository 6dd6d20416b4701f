/**
 * Rows that can be read line by line: tables of TABs, HTML tags, commas, semicolons or text under dashes, and most tables of pipes.
 * {@code PipedRows} finds the rows among lines of pipes, {@code WrappedLabels} joins rows over which one label wraps,
 * {@code CoveredCells} takes strokes in merged cells as blanks, {@code SharedLine} splits a line that holds several rows,
 * {@code RowLabel} finds the cell that names a row, and {@code RowEntries} makes entries of the cells.
 */
package dev.gouji.layout.line;
