/**
 * JSON of the protocol: text to a tree of plain values, and the protocol's types of LSP4J to and from such trees. A member
 * of the wrong kind counts as not sent. The same classes run on the JVM and compiled to JavaScript, where Gson's object
 * mapping does not; this package alone uses reflection.
 */
package dev.gouji.lsp.json;
