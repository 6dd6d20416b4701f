/** What can be put into a report: headings, rows, tables, a whole new report. Text in, edits out. */
package dev.gouji.edit;
