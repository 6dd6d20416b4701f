/**
 * The language server: its process, the wire, and what happens when. What it answers is made by
 * {@link dev.gouji.lsp.feature}, from the states of documents in {@link dev.gouji.lsp.document}. These packages alone
 * know LSP4J.
 */
package dev.gouji.lsp;
