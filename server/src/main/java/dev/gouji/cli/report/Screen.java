package dev.gouji.cli.report;

import dev.gouji.message.Messages;
import java.io.OutputStream;
import java.io.PrintStream;

/** The screen of a reader: its output, width and character set. */
public interface Screen {

    PrintStream text();

    /** The output of machine formats, always UTF-8. */
    OutputStream out();

    Messages messages();

    /** The text with ASCII replacements for signs that the screen lacks. */
    String shown(String text);

    boolean colour();

    int columns();
}
