/**
 * The diagnostics of a document: findings of one cause are one problem, at the cell to blame. The server sends them when it has
 * checked a document; actions, lenses and commands name the same problems.
 */
package dev.gouji.lsp.feature.diagnostic;
