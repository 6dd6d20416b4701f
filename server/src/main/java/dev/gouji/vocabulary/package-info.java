/**
 * The meaning of a report's words: finds the official label of a cell or a line, even if it is reworded, cut or misspelt, and the
 * headings of the sections. If words may mean several things, the order of rows or sections decides.
 */
package dev.gouji.vocabulary;
