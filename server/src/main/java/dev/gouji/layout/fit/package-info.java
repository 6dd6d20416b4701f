/**
 * The form and the places that the entries of a table fit, and what became of each. {@code Fitter} puts together what {@code
 * FormChoice} says of the form, what stands under its columns, what may be another row's ({@code Doubts}), and for a table of one row
 * {@code StripRows}. In the {@code Fit} each {@code BoundEntry} is a header, has its rows, or says why its figures are {@code Lost}.
 */
package dev.gouji.layout.fit;
