/** The capabilities of the server, one class each; {@link dev.gouji.lsp.feature.Features} lists them all. */
package dev.gouji.lsp.feature;
