/** Semantic tokens: the colours of a text, of its visible part, and what changed since the client last asked. */
package dev.gouji.lsp.feature.token;
