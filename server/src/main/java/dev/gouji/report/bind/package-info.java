/**
 * From the syntax tree to the bound report: which lines are headings, and which official row and column each cell
 * belongs to. Uncertain figures are not bound, and the table remembers their place.
 */
package dev.gouji.report.bind;
