/**
 * The language server as a process of the JVM: frames on standard streams, a pipe or a socket, the thread that it works on, and the
 * files of this machine.
 */
package dev.gouji.lsp.process;
