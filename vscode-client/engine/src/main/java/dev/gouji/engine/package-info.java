/**
 * The language server compiled to JavaScript. It runs in a worker of the editor, or of a page; the script of the worker
 * ({@code vscode-client/src/worker}) hands it the port.
 */
package dev.gouji.engine;
