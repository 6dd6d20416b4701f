/**
 * What a feature is, and its kinds: a query about a document, a sweep from a document through all reports, a survey of all
 * reports or of their findings, a request about no document. Each feature extends one of them, and the server knows how to answer
 * each kind.
 */
package dev.gouji.lsp.feature.kind;
