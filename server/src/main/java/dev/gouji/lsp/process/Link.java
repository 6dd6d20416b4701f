package dev.gouji.lsp.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** The connection to the client. */
record Link(InputStream in, OutputStream out) {

    /** How the names of pipes begin on Windows. */
    private static final String WINDOWS_PIPE = "\\\\";

    /** Opens the connection that the options choose. */
    static Link open(LspOptions options, Link standard, PrintStream errors) throws IOException {
        return switch (options.kind()) {
            case STDIO -> standard;
            case PIPE -> options.name().startsWith(WINDOWS_PIPE) ? windowsPipe(options.name()) : pipe(options.name());
            case SOCKET -> socket(new Socket(InetAddress.getLoopbackAddress(), options.port()));
            case LISTEN -> listen(options.port(), errors);
        };
    }

    private static Link socket(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return new Link(socket.getInputStream(), socket.getOutputStream());
    }

    /** Accepts one client on this machine, and then closes the port. */
    private static Link listen(int port, PrintStream errors) throws IOException {
        try (ServerSocket door = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            errors.println("listening on port " + door.getLocalPort());
            return socket(door.accept());
        }
    }

    /** On other systems than Windows, the pipe of a client is a socket with the name of a file. */
    private static Link pipe(String name) throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(name));
        return new Link(ByteStreams.in(channel::read), ByteStreams.out(channel::write));
    }

    /** An asynchronous channel: with an ordinary one, Windows blocks each write while a read waits. */
    private static Link windowsPipe(String name) throws IOException {
        AsynchronousFileChannel channel = AsynchronousFileChannel.open(Path.of(name), StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new Link(ByteStreams.in(bytes -> await(channel.read(bytes, 0))), ByteStreams.out(bytes -> await(channel.write(bytes, 0))));
    }

    private static int await(Future<Integer> transfer) throws IOException {
        try {
            return transfer.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
