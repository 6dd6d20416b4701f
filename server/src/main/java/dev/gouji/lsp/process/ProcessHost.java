package dev.gouji.lsp.process;

import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.host.Host;
import dev.gouji.lsp.host.Listing;
import dev.gouji.office.Platform;
import dev.gouji.office.jvm.JavaPlatform;
import dev.gouji.text.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** The server's host in this process. Files are read on a thread of their own, since a network drive may be slow. */
final class ProcessHost implements Host {

    private final Loop loop;
    private final OutputStream out;
    private final PrintStream errors;
    private final PageFolder pages;
    private final Worker files = new Worker("gouji-files");

    /** @param out gets only messages of the protocol */
    ProcessHost(Loop loop, OutputStream out, PrintStream errors, PageFolder pages) {
        this.loop = loop;
        this.out = out;
        this.errors = errors;
        this.pages = pages;
    }

    @Override
    public void send(String message) {
        byte[] body = message.getBytes(StandardCharsets.UTF_8);
        byte[] header = ("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] frame = new byte[header.length + body.length];
        System.arraycopy(header, 0, frame, 0, header.length);
        System.arraycopy(body, 0, frame, header.length, body.length);
        try {
            out.write(frame);
            out.flush();
        } catch (IOException e) {
            end(1, "the output has no reader: " + e.getMessage());
        }
    }

    @Override
    public void log(String line) {
        errors.println(Visible.of(line)); // it may have the name of a folder
    }

    @Override
    public void read(FileRef file, Consumer<FileRead> then) {
        files.run(() -> {
            FileRead read = Disk.read(file);
            loop.answer(() -> then.accept(read));
        });
    }

    @Override
    public void list(FileRef folder, Consumer<Listing> then) {
        files.run(() -> {
            Listing listing = Disk.list(folder);
            loop.answer(() -> then.accept(listing));
        });
    }

    @Override
    public void keep(String page, String text, Consumer<Optional<String>> then) {
        files.run(() -> {
            Optional<String> path = pages.keep(page, text).map(p -> FileNames.normal(p.toString()));
            loop.answer(() -> then.accept(path));
        });
    }

    @Override
    public void later(int milliseconds, Runnable task) {
        loop.later(milliseconds, task);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now();
    }

    @Override
    public Platform office() {
        return new JavaPlatform();
    }

    @Override
    public void listen() {
        loop.listen();
    }

    @Override
    public void watch(long processId) {
        if (processId <= 0 || processId == ProcessHandle.current().pid()) {
            return;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(processId).filter(ProcessHandle::isAlive);
        process.ifPresentOrElse(p -> p.onExit().thenRun(() -> end(1, "process " + processId + ", which started the server, has ended")),
                () -> errors.println("process " + processId + " cannot be seen from here, so its end is not watched for"));
    }

    @Override
    public void end(int exitCode) {
        loop.end(exitCode);
    }

    /** Ends the server without a message of the client, and logs why. */
    void end(int exitCode, String why) {
        errors.println(why);
        loop.end(exitCode);
    }
}
