package dev.gouji.cli;

import dev.gouji.message.Language;
import dev.gouji.message.Message;
import dev.gouji.settings.NearestWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds the command and runs it. */
public final class Cli {

    /** The exit code if there are findings, or changes to be made. */
    static final int FOUND = 1;
    /** The exit code for wrong usage, unreadable input or wrong settings. */
    static final int UNUSABLE = 2;

    private static final List<String> HELP = List.of("--help", "-h");
    private static final List<String> VERSION = List.of("--version", "-V");

    private final Terminal terminal;
    private final String version;

    public Cli(Terminal terminal, String version) {
        this.terminal = terminal;
        this.version = version;
    }

    /**
     * Runs the command line of the process and returns the exit code. If the reader of standard output goes away, the exit code
     * stays the same. If output cannot be written or the program fails, one sentence is printed and the code is 2.
     */
    public int run(List<String> arguments, StandardOutput out) {
        int code;
        try {
            code = run(arguments);
            terminal.out().flush();
        } catch (IOException e) {
            code = complain(arguments, "cli.output");
        } catch (OutOfMemoryError e) {
            code = complain(arguments, "cli.memory-all");
        } catch (RuntimeException | StackOverflowError e) {
            code = complain(arguments, "cli.broke-all");
        }
        return out.state() == StandardOutput.State.FAILED ? complain(arguments, "cli.stdout") : code;
    }

    private int complain(List<String> arguments, String key) {
        terminal.speaking(Arguments.language(arguments, terminal.messages().language())).complain(Message.of(key));
        return UNUSABLE;
    }

    /** The words with the command first: {@code --lang en lint a.txt} becomes {@code lint --lang en a.txt}. */
    public static List<String> commandFirst(List<String> arguments) {
        int command = arguments.isEmpty() || !isLanguage(arguments.get(0)) ? 0
                : arguments.get(0).equals(Option.LANG.written()) ? 2 : 1;
        if (command == 0 || command >= arguments.size()) {
            return arguments;
        }
        List<String> ordered = new ArrayList<>(arguments);
        ordered.add(0, ordered.remove(command));
        return List.copyOf(ordered);
    }

    private static boolean isLanguage(String word) {
        return word.equals(Option.LANG.written()) || word.startsWith(Option.LANG.written() + "=");
    }

    /** The language of {@code --lang}, or the other one. */
    public static Language language(List<String> arguments, Language otherwise) {
        return Arguments.language(arguments, otherwise);
    }

    /** Runs a command line and returns the exit code (server/CONTRACT.md, Exit codes). */
    public int run(List<String> arguments) throws IOException {
        Terminal speaking = terminal.speaking(Arguments.language(arguments, terminal.messages().language()));
        try {
            return command(speaking, arguments);
        } catch (UsageException e) {
            speaking.complain(e.sentence());
            return UNUSABLE;
        }
    }

    private int command(Terminal speaking, List<String> arguments) throws UsageException, IOException {
        if (arguments.isEmpty() || isLanguage(arguments.get(0))) {
            speaking.print(help(speaking, arguments) + "\n");
            return UNUSABLE;
        }
        String first = arguments.get(0);
        boolean helpOnOne = first.equals("help") && arguments.size() > 1 && !arguments.get(1).startsWith("-");
        if (helpOnOne && !Commands.names().contains(arguments.get(1))) {
            throw unknown(arguments.get(1));
        }
        if (first.equals("help") || !Collections.disjoint(Arguments.beforePaths(arguments), HELP)) {
            speaking.print(help(speaking, arguments) + "\n");
            return 0;
        }
        if (VERSION.contains(first)) {
            speaking.print("gouji " + version + "\n");
            return 0;
        }
        Optional<Command> command = Commands.find(first);
        if (command.isEmpty()) {
            throw unknown(first);
        }
        Arguments read = Arguments.read(first, arguments.subList(1, arguments.size()), Commands.options(command.get()));
        read.checkLanguage();
        return command.get().run(speaking, version, read);
    }

    private static UsageException unknown(String command) {
        String nearest = NearestWord.of(command, Commands.names());
        return new UsageException(Message.of(nearest.isEmpty() ? "cli.command" : "cli.command.near").with("word", command)
                .with("nearest", nearest));
    }

    /** The help of the command on the line, or of all commands. */
    private static String help(Terminal speaking, List<String> arguments) {
        Help help = new Help(speaking.messages(), speaking.pageColumns());
        for (String word : arguments) {
            if (Commands.names().contains(word)) {
                return help.command(word);
            }
        }
        return help.overview();
    }
}
