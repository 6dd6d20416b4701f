/**
 * What the server asks of whatever runs it: the JVM's process, or a worker inside the editor. Nothing here blocks: each
 * effect that has an answer takes what to do with it.
 */
package dev.gouji.lsp.host;
