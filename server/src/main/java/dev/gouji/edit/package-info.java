/** Edits of a report: headings, rows, tables, whole new reports, and the texts that are proposed at a cursor. Text in, edits out. */
package dev.gouji.edit;
