/**
 * How a table writes its cells. A {@link dev.gouji.layout.Layout} is a hypothesis over a whole table: rows on lines of
 * their own, cells between pipes, one cell a line with empty lines for blanks. Under each the rows come out as {@link
 * dev.gouji.layout.Entry entries}; the {@link dev.gouji.layout.Fit} under which most rows have exactly the width of the
 * others counts, and a row that does not fit is lost rather than guessed.
 *
 * <p>{@code Tables} makes the readings of a text and chooses one for each table. {@code LineRows} reads rows on their lines, with
 * {@code PipedRows}, {@code WrappedLabels}, {@code RowEntries} and {@code SharedLine}. {@code SpreadRows} reads rows over lines
 * from a {@code Tape}, with {@code TapeEntries} under each of the {@code Layouts}: {@code Pipes}, {@code Gaps}, {@code Spaces},
 * {@code TabLines}, and with {@code BrokenLabels}, which puts the pieces of labels around the {@code FigureLines} of a PDF's text
 * together ({@code LabelPieces}). {@code Fitter} finds what became of the entries ({@code BoundEntries}): {@code FormChoice} is their
 * form, {@code Head} their columns, {@code Frames} their places, {@code Doubts} what may be another row's; {@code StripRows} does
 * so for the table of one row.
 */
package dev.gouji.layout;
