package dev.gouji.cli;

import dev.gouji.cli.report.Screen;
import dev.gouji.message.Language;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.text.Visible;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a command writes.
 *
 * @param out standard output; formats for programs are written to it in UTF-8
 * @param charset the charset of the terminal
 * @param tty whether standard output is a terminal; control characters of a document must not reach it
 * @param colour whether to write colours; the user may turn them off on a terminal, and on elsewhere
 * @param columns the width of the terminal, 0 if unknown
 * @param in standard input
 * @param status the last line of the terminal; empty if standard error is no terminal
 */
public record Terminal(OutputStream out, PrintStream errors, Charset charset, boolean tty, boolean colour, int columns,
                       Messages messages, InputStream in, Optional<StatusLine> status) implements Screen {

    /** The most characters of a sentence: names in it may be very long, and their beginning is enough. */
    private static final int LONGEST = 1000;

    /** The widths for an unknown width of the terminal: of lines of findings, and of text for reading. */
    private static final int LINE = 100;
    private static final int PAGE = 80;

    /** Replacements for signs in our texts that an old encoding may lack. */
    private static final String[][] STAND_INS = {{"−", "-"}, {"│", "|"}, {"…", "..."}, {"·", "-"}, {"✓", "ok"},
        {"→", "->"}, {"━", "="}, {"─", "-"}};

    /**
     * A terminal without standard input and without a status line.
     *
     * @param colour whether standard output is a terminal, and gets colours
     */
    public Terminal(OutputStream out, PrintStream errors, Charset charset, boolean colour, int columns, Messages messages) {
        this(out, errors, charset, colour, colour, columns, messages, InputStream.nullInputStream(), Optional.empty());
    }

    /** The same terminal with a file for its output, in UTF-8 and without colours. */
    Terminal into(OutputStream file) {
        return new Terminal(file, errors, StandardCharsets.UTF_8, false, false, LINE, messages, in, Optional.empty());
    }

    @Override
    public int columns() {
        return columns == 0 ? LINE : columns;
    }

    /** The width of text for reading. */
    int pageColumns() {
        return columns == 0 ? PAGE : columns;
    }

    Terminal speaking(Language language) {
        return language == messages.language() ? this
                : new Terminal(out, errors, charset, tty, colour, columns, new Messages(language), in, status);
    }

    /** A writer of text for people. */
    @Override
    public PrintStream text() {
        return new PrintStream(out, false, charset);
    }

    /** Prints text for people at once, in the charset of the terminal. */
    void print(String text) {
        PrintStream printed = text();
        printed.print(shown(text));
        printed.flush();
    }

    @Override
    public String shown(String text) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return text;
        }
        CharsetEncoder encoder = charset.newEncoder();
        String shown = text;
        for (String[] pair : STAND_INS) {
            shown = encoder.canEncode(pair[0].charAt(0)) ? shown : shown.replace(pair[0], pair[1]);
        }
        return shown;
    }

    /** One sentence on standard error. */
    void complain(Message sentence) {
        errors.println(shown(messages.text("gouji") + Visible.cut(Visible.of(messages.render(sentence)), LONGEST)));
    }
}
