package dev.gouji.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output of a process. Its reader may go away, as {@code head} does, and its disk may be full. The work still runs to its
 * end, because its exit code is needed. After the first fault nothing more is written.
 */
public final class StandardOutput extends OutputStream {

    /** Parts of the systems' messages for a reader that has gone. Java has no exception of its own for this. */
    private static final String[] GONE = {"broken pipe", "pipe is being closed", "管道", "connection reset"};

    private final OutputStream out;
    private State state = State.OPEN;

    /** The state of standard output. */
    public enum State {
        /** All was written. */ OPEN,
        /** The reader has gone. */ LEFT,
        /** Writing has failed. */ FAILED
    }

    public StandardOutput(OutputStream out) {
        this.out = out;
    }

    public State state() {
        return state;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (state == State.OPEN) {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                state = isGone(e) ? State.LEFT : State.FAILED;
            }
        }
    }

    @Override
    public void flush() {
        if (state == State.OPEN) {
            try {
                out.flush();
            } catch (IOException e) {
                state = isGone(e) ? State.LEFT : State.FAILED;
            }
        }
    }

    private static boolean isGone(IOException e) {
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        for (String gone : GONE) {
            if (words.contains(gone)) {
                return true;
            }
        }
        return false;
    }
}
