/**
 * The surroundings of a document: settings, the mounted official text, and peers. Everything is read on demand and kept
 * while something depends on it; dependents are notified of changes.
 */
package dev.gouji.lsp.folder;
