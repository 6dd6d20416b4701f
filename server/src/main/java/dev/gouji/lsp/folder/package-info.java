/**
 * The surroundings of a document: settings, the mounted official text, and peers. All of it is read on demand, and kept while some
 * work depends on it. That work is notified of changes.
 */
package dev.gouji.lsp.folder;
