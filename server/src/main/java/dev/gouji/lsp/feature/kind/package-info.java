/**
 * What a feature is, and its kinds: a query about a document, a sweep from a document through all reports, a survey or a review of
 * all reports, a request about no document. Features extend these; the server knows how to answer each kind.
 */
package dev.gouji.lsp.feature.kind;
