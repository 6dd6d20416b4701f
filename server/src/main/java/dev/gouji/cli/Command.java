package dev.gouji.cli;

import java.io.IOException;
import java.util.List;

/** A command of the command line; it answers its exit code. */
interface Command {

    /** The options that it takes; every command takes {@code --lang} as well. */
    List<Option> options();

    /** What one of its options may be set to, for help and completion; empty where that is anything. */
    default List<String> choices(Option option) {
        return List.of();
    }

    /** Runs with a terminal that speaks the language of the command line. */
    int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException;
}
