/**
 * Fits the entries of a table to an official form: finds the form, the row of each entry and the columns of its figures. {@code
 * Fitter} does so with {@code FormChoice}, {@code Frames}, {@code Doubts} (rows whose figures may be another row's), {@code
 * MovedTotals} (columns in another order) and, for the strip, {@code StripRows}. The result is a {@code Fit}: each {@code BoundEntry}
 * is a header, or has its figures in their places, or has the reason why they are {@code Lost}.
 */
package dev.gouji.layout.fit;
