/**
 * Makes the bound report from the syntax tree: finds the headings, and the official row and column of each cell. An uncertain figure
 * gets no address; the table keeps its place as {@code Lost}.
 */
package dev.gouji.report.bind;
