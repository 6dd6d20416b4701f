/**
 * From the syntax tree to the bound report: which lines are headings, which official row and column stands behind each
 * physical cell. What cannot be known is not guessed: nothing is bound there, and the table remembers the place.
 */
package dev.gouji.report.bind;
