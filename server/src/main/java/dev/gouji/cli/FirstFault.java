package dev.gouji.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Keeps the first fault of a stream and writes nothing after it. Writers of text hide a fault, and if a full disk has room again,
 * what follows would leave a gap in the file.
 */
final class FirstFault extends FilterOutputStream {

    private Optional<IOException> fault = Optional.empty();

    FirstFault(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        check();
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            fault = Optional.of(e);
            throw e;
        }
    }

    /** Throws the fault, if there was one. */
    void check() throws IOException {
        if (fault.isPresent()) {
            throw fault.get();
        }
    }
}
