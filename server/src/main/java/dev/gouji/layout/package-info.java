/**
 * How a table writes its cells. A {@link dev.gouji.layout.Layout} is a hypothesis over a whole table: rows on lines of
 * their own, cells between pipes, one cell a line with empty lines for blanks. Under each the rows come out as {@link
 * dev.gouji.layout.Entry entries}; the {@link dev.gouji.layout.Fit} under which most rows have exactly the width of the
 * others counts, and a row that does not fit is lost rather than guessed.
 */
package dev.gouji.layout;
