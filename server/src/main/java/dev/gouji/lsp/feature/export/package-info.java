/** The request {@code gouji/export}: the findings of all known reports, as CSV or as one page. */
package dev.gouji.lsp.feature.export;
