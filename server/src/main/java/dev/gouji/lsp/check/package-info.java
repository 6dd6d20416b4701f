/**
 * When documents are checked, and where their findings go. A check uses the settings and peers known so far; later news
 * cause another check, so that at rest the findings equal those of a fresh run.
 */
package dev.gouji.lsp.check;
