package dev.gouji.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The last line of a terminal, which changes while work goes on. Other output to the same terminal erases it first. It can be shown
 * again when that output has ended its line.
 */
public final class StatusLine {

    /** Erases from here to the end of the line. */
    private static final byte[] ERASE = {0x1B, '[', 'K'};

    private final OutputStream terminal;
    private boolean visible;
    private boolean midLine;

    /** @param terminal standard error, unbuffered */
    public StatusLine(OutputStream terminal) {
        this.terminal = terminal;
    }

    /** A stream for other output to the same terminal. */
    public OutputStream above(OutputStream out) {
        return new FilterOutputStream(out) {

            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                clear();
                out.write(bytes, from, length);
                midLine = length == 0 ? midLine : bytes[from + length - 1] != '\n';
            }
        };
    }

    boolean isVisible() {
        return visible;
    }

    /** Shows the words in place of the earlier ones. Does nothing while other output has not ended its line. */
    void show(byte[] words) throws IOException {
        if (!midLine) {
            terminal.write('\r');
            terminal.write(words);
            terminal.write(ERASE);
            visible = true;
        }
    }

    void clear() throws IOException {
        if (visible) {
            terminal.write('\r');
            terminal.write(ERASE);
            visible = false;
        }
    }
}
