/**
 * Rows spread over lines: cells between pipes, one cell on each line with wider gaps for blanks, or figures behind their label. The
 * {@code Tape} has the labels, cells, pipes and line ends of the text in order. A {@code Layout} is a guess how a table is written:
 * it finds the cells behind a label. {@code Layouts} lists the layouts that a tape allows, and {@code TapeEntries} cuts the tape into
 * entries under one of them.
 */
package dev.gouji.layout.spread;
