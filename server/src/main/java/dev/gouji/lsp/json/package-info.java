/**
 * JSON of the protocol: text to a tree of plain values, and the protocol's types of LSP4J to and from such trees. A member of the wrong
 * kind counts as not sent. These classes run on the JVM and compiled to JavaScript; Gson's object mapping runs only on the JVM. No other
 * package uses reflection.
 */
package dev.gouji.lsp.json;
