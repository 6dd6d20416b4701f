/**
 * What lies around a document: settings, the mounted official text, the reports that it is held against. All of it is read
 * on demand and kept while somebody relies on it; the one who relies on something is called when it has changed.
 */
package dev.gouji.lsp.folder;
