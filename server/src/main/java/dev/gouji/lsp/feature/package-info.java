/**
 * The features of the server; {@link dev.gouji.lsp.feature.Features} lists them all. A feature of one class stands here, one with
 * parts in a package with them. A feature has no effects: it answers from a state of a document, so that it can be tested with a
 * text and a question alone.
 */
package dev.gouji.lsp.feature;
