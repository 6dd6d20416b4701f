/**
 * The server's interface to its host: the JVM's process, or a worker inside the editor. Nothing here blocks: an effect with a result
 * takes a callback for it.
 */
package dev.gouji.lsp.host;
