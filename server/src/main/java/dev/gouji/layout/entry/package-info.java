/**
 * The entries of a table: its rows and the parts of its header, as they are written. Every way of reading makes entries, and
 * {@code layout.fit} finds the places of their figures. {@code OfficialTables} finds the table that labels belong to.
 */
package dev.gouji.layout.entry;
