/**
 * A report's text by its form alone: text in, syntax tree out.
 *
 * <p>{@link dev.gouji.grammar.SyntaxTree#parse} reads the blocks (lines, rows of cells, HTML tables);
 * {@link dev.gouji.grammar.SyntaxTree#inline} reads the dates, articles and numbers inside a part of the text, on demand. Both
 * always succeed. Of ANTLR's generated classes only those of ReportParser are used elsewhere: {@code report.bind} reads its
 * tree. All offsets are UTF-16 units of the text.
 */
package dev.gouji.grammar;
