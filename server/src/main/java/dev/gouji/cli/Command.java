package dev.gouji.cli;

import java.io.IOException;
import java.util.List;

/** A command of the command line; it returns its exit code. */
interface Command {

    /** Its options, none by default; every command also takes {@code --lang}. */
    default List<Option> options() {
        return List.of();
    }

    /** The values that one of its options may have, for help and completion; empty if any value will do. */
    default List<String> choices(Option option) {
        return List.of();
    }

    /** Runs the command. The messages of the terminal are in the language of the command line. */
    int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException;
}
