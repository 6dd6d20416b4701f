package dev.gouji.cli;

import dev.gouji.message.Message;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/** Finds the command and runs it. */
public final class Cli {

    /** Findings, or something left to change. */
    static final int FOUND = 1;
    /** Wrong usage, unreadable input, wrong configuration. */
    static final int UNUSABLE = 2;

    private static final List<String> HELP = List.of("--help", "-h");
    private static final List<String> VERSION = List.of("--version", "-V");

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
        if (arguments.isEmpty()) {
            help(terminal);
            return UNUSABLE;
        }
        String first = arguments.get(0);
        if (first.equals("help") || !Collections.disjoint(arguments, HELP)) {
            List<String> others = arguments.stream().filter(a -> !HELP.contains(a)).toList();
            help(terminal.speaking(Arguments.language(others, terminal.messages().language())));
            return 0;
        }
        if (VERSION.contains(first)) {
            print(terminal, "gouji " + version);
            return 0;
        }
        return find(first).run(terminal, version, arguments.subList(1, arguments.size()));
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

    private static void help(Terminal terminal) {
        print(terminal, terminal.messages().text("help"));
    }

    private static void print(Terminal terminal, String text) {
        var out = terminal.text();
        out.println(terminal.shown(text));
        out.flush();
    }
}
