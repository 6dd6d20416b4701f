package dev.gouji.cli.report;

import dev.gouji.message.Messages;
import java.io.OutputStream;
import java.io.PrintStream;

/** What a reporter writes to: a terminal or a file, with its width and the signs that it can show. */
public interface Screen {

    PrintStream text();

    /** The output of formats for programs, always in UTF-8. */
    OutputStream out();

    Messages messages();

    /** The text with ASCII replacements for signs that the screen lacks. */
    String shown(String text);

    boolean colour();

    int columns();
}
