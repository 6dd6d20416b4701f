/**
 * The open documents as one client sees them: immutable snapshots, and the one place where LSP's lines and columns are
 * turned into offsets and back.
 */
package dev.gouji.lsp.document;
