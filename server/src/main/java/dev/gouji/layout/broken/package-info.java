/**
 * Rows whose labels are broken into pieces that stand around their figures, as in text from a PDF. {@code FigureLines} finds the
 * lines that end in figures and the words around them. {@code LabelPieces} joins such words to labels. {@code BrokenLabels} finds
 * the row of each line: some labels are whole when joined, and the order of the form's rows shows the others.
 */
package dev.gouji.layout.broken;
