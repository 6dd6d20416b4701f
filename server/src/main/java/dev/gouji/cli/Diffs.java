package dev.gouji.cli;

import dev.gouji.text.Visible;
import java.io.PrintStream;
import java.util.List;

/** Prints unified diffs, in colours on a terminal. */
final class Diffs {

    private static final String PLAIN = "\u001B[0m";

    private Diffs() {
    }

    static void print(Terminal terminal, PrintStream out, List<String> lines) {
        for (String line : lines) {
            String colour = terminal.colour() ? colour(line) : "";
            out.print(terminal.shown(colour + shown(terminal, line) + (colour.isEmpty() ? "" : PLAIN)) + "\n");
        }
    }

    /** On a terminal, control characters of the document are removed; a file for {@code patch} keeps them. */
    private static String shown(Terminal terminal, String line) {
        return terminal.colour() ? Visible.of(line.replace('\t', '\u2002')).replace('\u2002', '\t') : line;
    }

    private static String colour(String line) {
        return line.startsWith("+++") || line.startsWith("---") ? "\u001B[1m" : line.startsWith("@@") ? "\u001B[36m"
                : line.startsWith("+") ? "\u001B[32m" : line.startsWith("-") ? "\u001B[31m" : "";
    }
}
