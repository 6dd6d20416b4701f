/**
 * The language server: its process, the wire, and the order of events. Answers are made by {@link
 * dev.gouji.lsp.feature}, from the states of documents in {@link dev.gouji.lsp.document}. Only these packages know
 * LSP4J.
 */
package dev.gouji.lsp;
