/** Edits of a report: headings, rows, tables, whole new reports. Text in, edits out. */
package dev.gouji.edit;
