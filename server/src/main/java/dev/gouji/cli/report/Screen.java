package dev.gouji.cli.report;

import dev.gouji.message.Messages;
import java.io.OutputStream;
import java.io.PrintStream;

/** What people read from: where lines go, how wide they may be and what may stand in them. */
public interface Screen {

    PrintStream text();

    /** Where machine formats go, UTF-8 always. */
    OutputStream out();

    Messages messages();

    /** The text with ASCII stand-ins for signs that the screen lacks. */
    String shown(String text);

    boolean colour();

    int columns();
}
