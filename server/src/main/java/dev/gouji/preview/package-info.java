/**
 * The drawing of a report: its official tables as Word shows them, what is wrong marked in them, its key figures beside
 * last year's and its duties as a checklist. {@link dev.gouji.preview.Preview} says what is drawn, the other classes how.
 */
package dev.gouji.preview;
