package dev.gouji.cli;

import dev.gouji.message.Message;
import java.io.IOException;

/** A bar on a terminal's standard error for work over a second; it disappears when the work is done. */
final class Progress {

    private static final long SILENT = 1_000_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final int WIDTH = 30;

    private final Terminal terminal;
    private final int all;
    private final long begun = System.nanoTime();
    private long drawn = begun;
    private boolean visible;
    private int done;

    Progress(Terminal terminal, int all) {
        this.terminal = terminal;
        this.all = all;
    }

    /** Removes the bar before other output. */
    void clear() {
        if (visible) {
            terminal.errors().print("\r\u001B[K");
            terminal.errors().flush();
            visible = false;
        }
    }

    /** Counts one more. */
    void step() throws IOException {
        done++;
        long now = System.nanoTime();
        if (terminal.progress() && done < all && now - begun > SILENT && now - drawn > PAUSE) {
            drawn = now;
            draw();
        }
    }

    private void draw() throws IOException {
        terminal.out().flush();
        int full = (int) ((long) WIDTH * done / all);
        String bar = "━".repeat(full) + "─".repeat(WIDTH - full);
        String words = terminal.messages().render(Message.of("progress").with("done", done).with("all", all));
        terminal.errors().print("\r" + terminal.shown(bar + " " + words) + "\u001B[K");
        terminal.errors().flush();
        visible = true;
    }
}
