/**
 * Finds the tables of a text: tries the readings that the text allows, and takes for each table the one that most of its rows fit.
 * {@code Tables} first takes each line as a row ({@link dev.gouji.layout.line}). If that does not show all tables, it also tries rows
 * spread over lines ({@link dev.gouji.layout.spread}). Each reading makes entries ({@link dev.gouji.layout.entry}). Labels in prose
 * ({@code Clusters}) and tables of the office's own ({@code OwnTables}) are left out, the others are fitted to a form
 * ({@link dev.gouji.layout.fit}). A row that does not fit is lost rather than guessed.
 */
package dev.gouji.layout;
