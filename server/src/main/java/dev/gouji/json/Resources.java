package dev.gouji.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The resources that are built into Gouji, by their path under {@code dev/gouji}. Texts are UTF-8. */
public final class Resources {

    private Resources() {
    }

    public static String text(String path) {
        Optional<String> text = find(path);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("no resource " + path);
        }
        return text.get();
    }

    /** A resource that may be missing. */
    public static Optional<String> find(String path) {
        Optional<byte[]> bytes = read(path);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(new String(bytes.get(), StandardCharsets.UTF_8));
    }

    /** A part of the bytes of one. */
    public static String text(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** The same as a stream of characters; no copy of the whole is made. */
    static Reader reader(String path) {
        return new InputStreamReader(new ByteArrayInputStream(bytes(path)), StandardCharsets.UTF_8);
    }

    /** A binary resource. */
    public static byte[] bytes(String path) {
        Optional<byte[]> bytes = read(path);
        if (bytes.isEmpty()) {
            throw new IllegalArgumentException("no resource " + path);
        }
        return bytes.get();
    }

    private static Optional<byte[]> read(String path) {
        try (InputStream in = Resources.class.getResourceAsStream("/dev/gouji/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
