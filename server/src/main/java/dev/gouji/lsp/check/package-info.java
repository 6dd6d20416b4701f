/**
 * When documents are checked, and where their findings go. A check uses the settings and peers known so far. What
 * becomes known later causes another check, so that in the end the findings equal those of a fresh run.
 */
package dev.gouji.lsp.check;
