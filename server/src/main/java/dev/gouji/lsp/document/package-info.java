/** The client's documents: names, texts, versions, places and edits, the pages it can open, and its capabilities. */
package dev.gouji.lsp.document;
