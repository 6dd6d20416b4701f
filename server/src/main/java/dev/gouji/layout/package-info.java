/**
 * How a table writes its cells: the readings that a text allows, and for each table the one that most of its rows fit.
 * {@code Tables} takes each line as a row ({@link dev.gouji.layout.line}). Where that does not show all tables, their rows may be
 * spread over lines ({@link dev.gouji.layout.spread}). Each reading gives entries ({@link dev.gouji.layout.entry}), and what became
 * of them tells how good it is ({@link dev.gouji.layout.fit}). A row that does not fit is lost rather than guessed.
 */
package dev.gouji.layout;
