package dev.gouji.cli;

import dev.gouji.message.Message;
import java.io.IOException;
import java.util.List;

/** {@code gouji completion SHELL}: a script that completes commands, options and their values in a shell. */
final class CompletionCommand implements Command {

    static final List<String> SHELLS = List.of("bash", "zsh", "fish", "powershell");

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        String shell = arguments.paths(1, "cli.completion").get(0);
        if (!SHELLS.contains(shell)) {
            throw new UsageException(Message.of("cli.completion"));
        }
        Completion completion = new Completion(new Help(terminal.messages(), 80), terminal.messages());
        terminal.into(terminal.out()).print(completion.script(shell));
        return 0;
    }
}
