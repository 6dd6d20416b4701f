/**
 * Code actions at a place: repairs, rewritten tables, suppressions, pages of rules and changes of the whole text, joined by
 * {@link dev.gouji.lsp.feature.action.CodeActions}. An edit that takes time is made when the client resolves the action.
 */
package dev.gouji.lsp.feature.action;
