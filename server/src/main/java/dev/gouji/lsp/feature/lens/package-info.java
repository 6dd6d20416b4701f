/** Code lenses above the title and each table: key figures, the number of problems, and commands. */
package dev.gouji.lsp.feature.lens;
