package dev.gouji.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Replaces {@code dev.gouji.grammar.BuiltInFile} in the engine, whose script has the files in it. */
public final class BuiltInFile {

    private BuiltInFile() {
    }

    public static Optional<byte[]> read(String path) {
        try (InputStream in = BuiltInFile.class.getResourceAsStream("/dev/gouji/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
