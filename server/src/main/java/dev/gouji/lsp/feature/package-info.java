/**
 * The features of the server; {@link dev.gouji.lsp.feature.Features} lists them all. A feature of one class is in this package, one of
 * several classes in a package of its own. A feature has no effects: it answers from one state of a document, so that a test needs only
 * a text and the parameters of a request.
 */
package dev.gouji.lsp.feature;
