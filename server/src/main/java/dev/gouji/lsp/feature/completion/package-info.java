/** Completions at the cursor, the explanation of the selected one, and texts with places to fill as snippets. */
package dev.gouji.lsp.feature.completion;
