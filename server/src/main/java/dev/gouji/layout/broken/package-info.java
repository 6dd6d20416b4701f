/**
 * Rows whose labels stand in pieces around their figures, as in the text of a PDF. {@code FigureLines} are the lines that end in
 * figures, with the words around them; {@code LabelPieces} puts these together. {@code BrokenLabels} tells by the labels that are
 * whole then, and by the order of the form, which row each line has.
 */
package dev.gouji.layout.broken;
