/**
 * When documents are checked, and where their findings go. A check uses the settings and peers that are known so far. When more
 * becomes known, the document is checked again, so that in the end the findings equal those of a fresh run.
 */
package dev.gouji.lsp.check;
