/**
 * The language server compiled to JavaScript. It runs in a worker of the editor or of a web page. The script of the worker
 * ({@code vscode-client/src/worker}) passes it the port.
 */
package dev.gouji.engine;
