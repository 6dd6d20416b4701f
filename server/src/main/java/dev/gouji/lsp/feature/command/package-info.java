/**
 * The commands of {@code workspace/executeCommand}; {@link dev.gouji.lsp.feature.command.EditorCommands} lists them all. A command has no
 * effects: it answers what is to be done, an {@code Outcome}, and {@code lsp.Executing} asks the client to do it.
 */
package dev.gouji.lsp.feature.command;
