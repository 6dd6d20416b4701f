/**
 * Rows that stand on their lines, as those of TABs, tags, commas and most pipes do. {@code PipedRows} tells which lines of pipes are
 * rows, {@code WrappedLabels} joins the lines that a label goes over, {@code SharedLine} parts a line that holds several rows, and
 * {@code RowEntries} makes entries of the cells.
 */
package dev.gouji.layout.line;
