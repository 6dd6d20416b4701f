package dev.gouji.lsp.host;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Reads files a few at a time, so that the files of a large folder are never all in memory, and that urgent files come first.
 */
public final class Reads {

    /** The most reads at a time. */
    private static final int MOST = 16;

    private final Host host;
    private final Queue<Runnable> urgent = new ArrayDeque<>();
    private final Queue<Runnable> bulk = new ArrayDeque<>();
    private int underway;

    public Reads(Host host) {
        this.host = host;
    }

    /** @param many whether the file is one of many; then urgent reads go before it */
    public void read(FileRef file, boolean many, Consumer<FileRead> then) {
        add(many, () -> host.read(file, read -> done(() -> then.accept(read))));
    }

    public void list(FileRef folder, boolean many, Consumer<Listing> then) {
        add(many, () -> host.list(folder, listing -> done(() -> then.accept(listing))));
    }

    private void add(boolean many, Runnable read) {
        (many ? bulk : urgent).add(read);
        begin();
    }

    private void done(Runnable then) {
        underway--;
        begin();
        then.run();
    }

    private void begin() {
        while (underway < MOST && !(urgent.isEmpty() && bulk.isEmpty())) {
            underway++;
            (urgent.isEmpty() ? bulk : urgent).poll().run();
        }
    }
}
