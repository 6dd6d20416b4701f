/**
 * The language server: what it does with a message, and in which order. {@link dev.gouji.lsp.feature} makes the answers,
 * from the documents in {@link dev.gouji.lsp.document}; {@link dev.gouji.lsp.process} runs it as a process. Only {@code lsp}
 * and the packages below it know LSP4J.
 */
package dev.gouji.lsp;
