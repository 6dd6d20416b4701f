/**
 * The server's interface to its host: the JVM's process, or a worker inside the editor. Nothing here blocks: each
 * effect with an answer takes a callback.
 */
package dev.gouji.lsp.host;
