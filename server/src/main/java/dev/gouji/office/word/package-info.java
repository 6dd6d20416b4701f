/**
 * Word files: reads the text as Word shows it, numbers of lists included, and writes edits, tracked changes and comments.
 */
package dev.gouji.office.word;
