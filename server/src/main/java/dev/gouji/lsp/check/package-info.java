/**
 * When documents are checked, and where their findings go. A check reads settings and peers as far as they are known; what
 * comes or changes later leads to another check, so that after quiet the findings are those of a fresh run.
 */
package dev.gouji.lsp.check;
