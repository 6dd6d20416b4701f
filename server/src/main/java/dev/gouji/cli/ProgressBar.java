package dev.gouji.cli;

import dev.gouji.message.Message;
import java.io.IOException;

/**
 * A bar on a terminal's standard error, for work that takes more than a second. It is drawn when a result arrives, and disappears
 * after the last one.
 */
final class ProgressBar<T> implements InOrder.Sink<T> {

    private static final long SILENT = 1_000_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final int WIDTH = 30;

    private final InOrder.Sink<T> sink;
    private final Terminal terminal;
    private final StatusLine status;
    private final int all;
    private final long begun = System.nanoTime();
    private long drawn = begun;
    private int done;

    private ProgressBar(InOrder.Sink<T> sink, Terminal terminal, StatusLine status, int all) {
        this.sink = sink;
        this.terminal = terminal;
        this.status = status;
        this.all = all;
    }

    /** The sink, with a bar if standard error is a terminal. */
    static <T> InOrder.Sink<T> of(InOrder.Sink<T> sink, Terminal terminal, int all) {
        return terminal.status().isEmpty() ? sink : new ProgressBar<>(sink, terminal, terminal.status().get(), all);
    }

    @Override
    public void accept(T value) throws IOException {
        sink.accept(value);
        done++;
        terminal.out().flush();
        long now = System.nanoTime();
        if (done == all) {
            status.clear();
        } else if (now - begun > SILENT && (!status.isVisible() || now - drawn > PAUSE)) {
            drawn = now;
            status.show(bar().getBytes(terminal.charset()));
        }
    }

    private String bar() {
        int full = (int) ((long) WIDTH * done / all);
        String words = terminal.messages().render(Message.of("progress").with("done", done).with("all", all));
        return terminal.shown("━".repeat(full) + "─".repeat(WIDTH - full) + " " + words);
    }
}
