/** The client's documents: names, texts, versions and places, and the client's capabilities. */
package dev.gouji.lsp.document;
