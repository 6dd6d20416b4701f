package dev.gouji.cli;

import dev.gouji.message.Message;
import java.io.IOException;
import java.util.List;

/** Finds the command and runs it. */
public final class Cli {

    /** Findings, or something left to change. */
    static final int FOUND = 1;
    /** Wrong usage, unreadable input, wrong configuration. */
    static final int UNUSABLE = 2;

    private final Terminal terminal;
    private final String version;

    public Cli(Terminal terminal, String version) {
        this.terminal = terminal;
        this.version = version;
    }

    /** Runs a command line and answers the exit code (CONTRACT.md). */
    public int run(List<String> arguments) throws IOException {
        try {
            return command(arguments);
        } catch (UsageException e) {
            terminal.complain(e.sentence());
            return UNUSABLE;
        }
    }

    private int command(List<String> arguments) throws UsageException, IOException {
        String first = arguments.isEmpty() ? "--help" : arguments.get(0);
        switch (first) {
            case "--version", "-V" -> print("gouji " + version);
            case "--help", "-h", "help" -> print(terminal.messages().text("help"));
            default -> {
                return find(first).run(terminal, version, arguments.subList(1, arguments.size()));
            }
        }
        return arguments.isEmpty() ? UNUSABLE : 0;
    }

    /** Only the command that runs is made, since each costs its classes at a cold start. */
    private static Command find(String name) throws UsageException {
        return switch (name) {
            case "lint" -> new LintCommand();
            case "extract" -> new ExtractCommand();
            case "explain" -> new ExplainCommand();
            case "rules" -> new RulesCommand();
            default -> throw new UsageException(Message.of("cli.command").with("word", name));
        };
    }

    private void print(String text) {
        var out = terminal.text();
        out.println(terminal.shown(text));
        out.flush();
    }
}
