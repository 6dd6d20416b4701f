/**
 * How a text writes its lines and cells, by their form alone: no label is known here. Blocks of the grammar become
 * {@link dev.gouji.surface.Line lines}; a line that shows itself as a row has its {@link dev.gouji.surface.RawCell cells},
 * whatever opens them: a TAB, a pipe, a comma, a tag. {@link dev.gouji.surface.Figure} reads what a cell states.
 */
package dev.gouji.surface;
