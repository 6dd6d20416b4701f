/**
 * The commands of {@code workspace/executeCommand}; {@link dev.gouji.lsp.feature.command.EditorCommands} lists them all. A command has no
 * effects: it returns an {@code Outcome}, and {@code lsp.Executing} carries that out.
 */
package dev.gouji.lsp.feature.command;
