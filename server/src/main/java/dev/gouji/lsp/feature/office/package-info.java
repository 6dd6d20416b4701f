/** The requests {@code gouji/office/…}: the text of a Word file or page for an editor, and edits of that text back into the file. */
package dev.gouji.lsp.feature.office;
