package dev.gouji.engine;

import dev.gouji.lsp.Server;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.host.Host;
import dev.gouji.lsp.host.Listing;
import dev.gouji.message.Language;
import dev.gouji.office.Platform;
import dev.gouji.office.jvm.JavaPlatform;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Runs the server on the JVM, as {@code replay.mjs} runs the engine: files are in a map, and tasks run in the order in which they
 * were added. Keeps the messages of both directions.
 */
final class RecordingHost implements Host {

    /** Tasks that are due after this many milliseconds or more never run. */
    private static final int NEVER = 1_000;

    final List<String> received = new ArrayList<>();
    final List<String> sent = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Map<String, String> disk;
    private final Server server;

    RecordingHost(Language language, Map<String, String> disk) {
        this.disk = disk;
        this.server = new Server(this, "1.2.3", language);
    }

    /** Hands a message to the server, and runs all tasks that it adds. */
    void receive(String message) {
        received.add(message);
        server.receive(message);
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    @Override
    public void send(String message) {
        sent.add(message);
    }

    @Override
    public void log(String line) {
    }

    @Override
    public void read(FileRef file, Consumer<FileRead> then) {
        Optional<String> text = Optional.ofNullable(disk.get(file.path()));
        waiting.add(() -> then.accept(text.map(t -> read(file.path(), t)).orElse(FileRead.none(FileRead.Kind.ABSENT))));
    }

    /** The map has a Word file in base64. */
    private FileRead read(String path, String text) {
        return path.endsWith(".docx") ? FileRead.office(Base64.getDecoder().decode(text), office()) : new FileRead(FileRead.Kind.TEXT, text);
    }

    @Override
    public void list(FileRef folder, Consumer<Listing> then) {
        String root = folder.path() + "/";
        TreeSet<String> names = new TreeSet<>();
        disk.keySet().stream().filter(path -> path.startsWith(root))
                .forEach(path -> names.add(path.substring(root.length()).replaceFirst("/.*", "/")));
        List<Listing.Entry> entries = names.stream().map(n -> new Listing.Entry(n.replace("/", ""), n.endsWith("/"))).toList();
        waiting.add(() -> then.accept(entries.isEmpty() ? Listing.NOTHING : Listing.folder(entries)));
    }

    @Override
    public void keep(String page, String text, Consumer<Optional<String>> then) {
        waiting.add(() -> then.accept(Optional.empty()));
    }

    @Override
    public void later(int milliseconds, Runnable task) {
        if (milliseconds < NEVER) {
            waiting.add(task);
        }
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 1, 15);
    }

    @Override
    public Platform office() {
        return new JavaPlatform();
    }

    @Override
    public void listen() {
    }

    @Override
    public void watch(long processId) {
    }

    @Override
    public void end(int exitCode) {
    }
}
