package dev.gouji.cli;

import java.io.IOException;
import java.util.List;

/** A command of the command line; it answers its exit code. */
interface Command {

    int run(Terminal terminal, String version, List<String> arguments) throws UsageException, IOException;
}
