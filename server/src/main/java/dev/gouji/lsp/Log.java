package dev.gouji.lsp;

import java.io.PrintStream;
import org.eclipse.lsp4j.MessageType;

/** One line for each event, on standard error and in the client's log; a failure names its place, not its whole stack. */
final class Log {

    private static final int LONGEST = 300;

    private final PrintStream errors;
    private final Client client;

    Log(PrintStream errors, Client client) {
        this.errors = errors;
        this.client = client;
    }

    void info(String line) {
        errors.println(line);
        client.log(MessageType.Info, line);
    }

    void error(String line) {
        errors.println(line);
        client.log(MessageType.Error, line);
    }

    /** What went wrong and where. */
    static String sentence(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        String place = stack.length == 0 ? "" : " (" + stack[0] + ")";
        return oneLine(failure + place);
    }

    static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
