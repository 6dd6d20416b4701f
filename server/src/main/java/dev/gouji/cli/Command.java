package dev.gouji.cli;

import java.io.IOException;
import java.util.List;

/** A command of the command line; it answers its exit code. */
interface Command {

    /** The options that it takes; every command takes {@code --lang} as well. */
    List<Option> options();

    /** Runs with a terminal that speaks the language of the command line. */
    int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException;
}
