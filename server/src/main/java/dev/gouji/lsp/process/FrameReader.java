package dev.gouji.lsp.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a stream of bytes into messages. It reads exactly as many bytes as the header gives, so that only the message itself is lost
 * if it cannot be read. After a wrong header it searches for the next one.
 *
 * <p>Header names are read in any case, as in HTTP. A header may come after other text on its line: if a body is longer than its header
 * states, the rest of it comes before the next header, since bodies end without a line end.
 */
final class FrameReader {

    private static final Pattern LENGTH = Pattern.compile("content-length[ \\t]*:[ \\t]*(\\d{1,10})[ \\t]*$", Pattern.CASE_INSENSITIVE);
    /** Another header, or the empty line after the headers. */
    private static final Pattern OTHER = Pattern.compile("([A-Za-z-]+[ \\t]*:.*)?");
    /** The initial size of the buffer of a line, in bytes; most headers are shorter. */
    private static final int LINE = 32;
    /** The most bytes that are skipped in search of a header. */
    private static final int LOST = 1 << 20;
    /** The most bytes of a message; a longer one is skipped. */
    private static final int LARGEST = 256 << 20;

    private final Consumer<String> log;
    private final InputStream source;
    /** The bytes that were put back. */
    private ByteArrayInputStream pending = new ByteArrayInputStream(new byte[0]);
    private InputStream in;

    /** @param log receives a line if bytes were skipped */
    FrameReader(InputStream in, Consumer<String> log) {
        this.source = in;
        this.in = in;
        this.log = log;
    }

    /**
     * The body of the next message; empty at the end of the stream. A body of no bytes stands for a skipped message. Throws
     * {@link EOFException} if the stream ends inside a message, or if no header is found within a megabyte.
     */
    Optional<byte[]> next() throws IOException {
        OptionalInt length = header();
        if (length.isEmpty()) {
            return Optional.empty();
        }
        if (length.getAsInt() > LARGEST) {
            in.skipNBytes(length.getAsInt());
            log.accept("a message of " + length.getAsInt() + " bytes was passed over");
            return Optional.of(new byte[0]);
        }
        byte[] body = in.readNBytes(length.getAsInt());
        if (body.length < length.getAsInt()) {
            throw new EOFException("the input ended inside a message");
        }
        return Optional.of(body);
    }

    /** Puts back bytes that do not belong to the last message; they are read again. */
    void putBack(byte[] bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.length);
        all.writeBytes(bytes);
        all.writeBytes(pending.readAllBytes());
        pending = new ByteArrayInputStream(all.toByteArray());
        in = new SequenceInputStream(pending, source);
    }

    /** The length in the next header; empty at the end of the stream. */
    private OptionalInt header() throws IOException {
        OptionalInt length = OptionalInt.empty();
        int lost = 0;
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            String text = line.get();
            if (text.isEmpty() && length.isPresent()) {
                if (lost > 0) {
                    log.accept(lost + " bytes between two messages were passed over");
                }
                return length;
            }
            Matcher header = LENGTH.matcher(text);
            boolean found = header.find();
            length = found ? length(header.group(1)) : text.isEmpty() ? OptionalInt.empty() : length;
            lost += found ? header.start() : OTHER.matcher(text).matches() ? 0 : text.length();
            if (lost > LOST) {
                throw new EOFException("no message was found in " + lost + " bytes");
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt length(String digits) {
        long length = Long.parseLong(digits);
        return length <= Integer.MAX_VALUE ? OptionalInt.of((int) length) : OptionalInt.empty();
    }

    /** The next line without its line end, one character for each byte; empty at the end of the stream. */
    private Optional<String> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(LINE);
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n' && line.size() <= LOST; b = in.read()) {
            line.write(b);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }
}
