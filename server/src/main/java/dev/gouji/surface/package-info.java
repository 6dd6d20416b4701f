/**
 * The lines and cells of a text, by their form alone: this package knows no label. The blocks of the grammar become
 * {@link dev.gouji.surface.Line lines}. A line that is a row has {@link dev.gouji.surface.RawCell cells}, whatever stands before
 * them: a TAB, a pipe, a comma, a semicolon or a tag. Under a line of dashes, blanks stand between cells.
 * {@link dev.gouji.surface.Figure} reads the number in a cell.
 */
package dev.gouji.surface;
