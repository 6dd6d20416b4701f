/**
 * The properties of the reading for any text: filled forms are written down in every surface form, whole and damaged,
 * and read again. {@link dev.gouji.reading.Sheet} knows the forms by heart and not from our form files, so that a slip
 * in those does not hide itself.
 */
package dev.gouji.reading;
