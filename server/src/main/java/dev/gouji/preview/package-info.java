/**
 * Draws a report: its official tables as Word shows them, with the wrong figures marked, its key figures beside last year's,
 * and its duties as a checklist. {@link dev.gouji.preview.Preview} is the content, the other classes draw it.
 */
package dev.gouji.preview;
