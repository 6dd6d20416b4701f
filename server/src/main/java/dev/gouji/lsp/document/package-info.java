/** Documents as the client has them: their names, texts, versions and places, and what the client said of itself. */
package dev.gouji.lsp.document;
