/**
 * Rows spread over lines: cells between pipes, one cell a line with wider gaps for blanks, figures behind their label. Labels, cells,
 * pipes and line ends stand on a {@code Tape}. A {@code Layout} is a hypothesis over a whole table, which cells stand behind a label;
 * {@code TapeEntries} cuts the tape into entries under each of those that {@code Layouts} finds possible.
 */
package dev.gouji.layout.spread;
