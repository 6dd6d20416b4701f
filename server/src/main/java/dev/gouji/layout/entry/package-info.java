/**
 * The rows and headers of tables as they are written: their labels, and the cells behind the label that names a row. Each way of
 * reading makes entries, and the fit gives them their places. {@code OfficialTables} tells which table their labels belong to.
 */
package dev.gouji.layout.entry;
