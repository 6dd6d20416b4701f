/** Symbols: the outline of a report, and the reports and sections of the workspace that match a query. */
package dev.gouji.lsp.feature.symbol;
