/** What the server offers, one class a feature; {@link dev.gouji.lsp.feature.Features} lists them all. */
package dev.gouji.lsp.feature;
