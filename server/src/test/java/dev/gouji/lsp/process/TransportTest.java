package dev.gouji.lsp.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.message.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The connections between an editor and the server: sockets in both directions, and a pipe. */
@Timeout(60)
class TransportTest {

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final ByteArrayOutputStream standard = new ByteArrayOutputStream();

    private CompletableFuture<Integer> run(String... arguments) {
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Worker.start("server under test", () -> code.complete(LspCommand.run(List.of(arguments), new ByteArrayInputStream(new byte[0]), standard,
                new PrintStream(errors, true, StandardCharsets.UTF_8), "1.2.3", Language.ZH)));
        return code;
    }

    private static byte[] frame(String body) {
        return ("Content-Length: " + body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII);
    }

    /** A whole session: sends {@code initialize}, reads the beginning of the answer, sends {@code shutdown} and {@code exit}. */
    private static void converse(InputStream in, OutputStream out) throws IOException {
        out.write(frame("{\"id\":1,\"method\":\"initialize\",\"params\":{}}"));
        String header = "Content-Length: ";
        assertEquals(header, new String(new DataInputStream(in).readNBytes(header.length()), StandardCharsets.US_ASCII));
        out.write(frame("{\"id\":2,\"method\":\"shutdown\"}"));
        out.write(frame("{\"method\":\"exit\"}"));
        out.flush();
        in.readAllBytes();
    }

    @Test
    void aSessionRunsOverASocketOnWhichTheClientListens() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> code = run("--socket=" + listener.getLocalPort(), "--clientProcessId=" + ProcessHandle.current().pid());
            try (Socket socket = listener.accept()) {
                converse(new EndsWithServer(socket.getInputStream(), code), socket.getOutputStream());
            }
            assertEquals(0, code.join());
        }
        assertEquals(0, standard.size());
    }

    @Test
    void aSessionRunsOverASocketOnWhichTheServerListens() throws Exception {
        CompletableFuture<Integer> code = run("--listen", "0");
        while (!errors.toString(StandardCharsets.UTF_8).contains("\n")) {
            Thread.onSpinWait();
        }
        int port = Integer.parseInt(errors.toString(StandardCharsets.UTF_8).strip().replaceAll("\\D", ""));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            converse(new EndsWithServer(socket.getInputStream(), code), socket.getOutputStream());
        }
        assertEquals(0, code.join());
    }

    /** Reading and writing happen at once, so a write must not wait for a read to end. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSessionRunsOverAPipe(@TempDir Path folder) throws IOException {
        Path name = folder.resolve("勾稽.sock");
        try (ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listener.bind(UnixDomainSocketAddress.of(name));
            CompletableFuture<Integer> code = run("--pipe=" + name);
            try (SocketChannel channel = listener.accept()) {
                converse(new EndsWithServer(ByteStreams.in(channel::read), code), ByteStreams.out(channel::write));
            }
            assertEquals(0, code.join());
        }
    }

    @Test
    void theServerWritesOneLineIfItCannotConnect(@TempDir Path folder) {
        assertEquals(1, run("--pipe=" + folder.resolve("absent.sock")).join());
        assertTrue(errors.toString(StandardCharsets.UTF_8).startsWith("勾稽：无法与编辑器连接："), errors::toString);
        assertEquals(1, errors.toString(StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void wrongUsageIsOneLine() {
        assertEquals(2, run("--stdoi").join());
        assertEquals("勾稽：gouji lsp 没有“--stdoi”这个选项；用 gouji lsp --help 查看用法。\n", errors.toString(StandardCharsets.UTF_8));
        errors.reset();
        assertEquals(2, run("--\u001b[31m\n\u202e").join());
        assertEquals("勾稽：gouji lsp 没有“-- [31m ”这个选项；用 gouji lsp --help 查看用法。\n", errors.toString(StandardCharsets.UTF_8));
    }

    /** A stream that ends when the server ends, as the output of a process does. */
    private static final class EndsWithServer extends InputStream {

        private final InputStream in;
        private final CompletableFuture<Integer> end;

        EndsWithServer(InputStream in, CompletableFuture<Integer> end) {
            this.in = in;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public byte[] readAllBytes() {
            end.join();
            return new byte[0];
        }
    }
}
