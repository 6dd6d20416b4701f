package dev.gouji.engine;

import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.host.Host;
import dev.gouji.lsp.host.Listing;
import dev.gouji.office.FileKind;
import dev.gouji.office.Platform;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

/** The server's host in a worker. */
final class PortHost implements Host {

    private final Port port;

    PortHost(Port port) {
        this.port = port;
    }

    @Override
    public void send(String message) {
        port.send(message);
    }

    @Override
    public void log(String line) {
        port.log(line);
    }

    @Override
    public void read(FileRef file, Consumer<FileRead> then) {
        port.read(file.path(), file.within(), (kind, text, bytes) -> then.accept(read(FileRead.Kind.valueOf(kind), text, bytes)));
    }

    private FileRead read(FileRead.Kind kind, String text, byte[] file) {
        boolean page = file.length > 0 && FileKind.of(file) == FileKind.PAGE;
        return page || kind == FileRead.Kind.OFFICE ? FileRead.office(file, office()) : new FileRead(kind, text);
    }

    @Override
    public void list(FileRef folder, Consumer<Listing> then) {
        port.list(folder.path(), folder.within(), (kind, names, modified) ->
                then.accept(new Listing(Listing.Kind.valueOf(kind), Arrays.stream(names).map(PortHost::entry)
                        .sorted(Comparator.comparing(Listing.Entry::name)).toList(), (long) modified)));
    }

    private static Listing.Entry entry(String name) {
        boolean folder = name.endsWith("/");
        return new Listing.Entry(folder ? name.substring(0, name.length() - 1) : name, folder);
    }

    /** Writes nothing: clients of the engine can open pages of the scheme {@code gouji}. */
    @Override
    public void keep(String page, String text, Consumer<Optional<String>> then) {
        port.later(0, () -> then.accept(Optional.empty()));
    }

    @Override
    public void later(int milliseconds, Runnable task) {
        port.later(milliseconds, task::run);
    }

    @Override
    public LocalDate today() {
        String[] day = port.today().split("-");
        return LocalDate.of(Integer.parseInt(day[0]), Integer.parseInt(day[1]), Integer.parseInt(day[2]));
    }

    @Override
    public Platform office() {
        return new PortPlatform(port);
    }

    /** Does nothing: a worker gets no messages while it runs. */
    @Override
    public void listen() {
    }

    /** Does nothing: a worker ends with its editor or page. */
    @Override
    public void watch(long processId) {
    }

    @Override
    public void end(int exitCode) {
        port.end(exitCode);
    }
}
