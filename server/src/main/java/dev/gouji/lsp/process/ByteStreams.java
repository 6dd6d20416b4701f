package dev.gouji.lsp.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Streams over functions that read and write. The JDK's own streams over one channel share a lock, so nothing can be written while a
 * read waits.
 */
interface ByteStreams {

    /** Reads some bytes into the buffer, or writes some from it. Returns their number; -1 at the end of the input. */
    int move(ByteBuffer bytes) throws IOException;

    static InputStream in(ByteStreams source) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return length == 0 ? 0 : source.move(ByteBuffer.wrap(into, from, length));
            }
        };
    }

    static OutputStream out(ByteStreams sink) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                ByteBuffer left = ByteBuffer.wrap(bytes, from, length);
                while (left.hasRemaining()) {
                    sink.move(left);
                }
            }
        };
    }
}
