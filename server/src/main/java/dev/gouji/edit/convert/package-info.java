/**
 * Converts a report to another kind of file: splits it into lines and tables, writes these, reads the result and
 * compares.
 */
package dev.gouji.edit.convert;
