/**
 * Reads settings, reports and peers from disk for the command line. The server has {@code lsp.folder} instead, because it may run
 * where there is no disk.
 */
package dev.gouji.files;
