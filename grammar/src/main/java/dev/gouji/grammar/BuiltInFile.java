package dev.gouji.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files that are built into the program: tables of lexers, forms, messages, pages. A program that runs from its jar reads them
 * there itself, because Java's class loader takes nearly a millisecond of each start for every file. The engine in JavaScript
 * replaces this class.
 */
public final class BuiltInFile {

    /** Where the files of this package and of those below it are. */
    private static final String ROOT = "dev/gouji/";
    /** The jar that the program runs from. It stays open as long as the program runs, as it does in the class loader. */
    private static final Optional<ZipFile> JAR = jar();

    private BuiltInFile() {
    }

    /**
     * The content of a file; empty if there is none.
     *
     * @param path relative to {@code dev/gouji}
     */
    public static Optional<byte[]> read(String path) {
        try {
            Optional<byte[]> packed = JAR.isPresent() ? packed(JAR.get(), ROOT + path) : Optional.empty();
            return packed.isPresent() ? packed : loaded("/" + ROOT + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ZipFile> jar() {
        String classPath = System.getProperty("java.class.path", ""); // empty if the jar was started as a module
        boolean one = classPath.endsWith(".jar") && !classPath.contains(System.getProperty("path.separator"));
        try {
            return one ? Optional.of(new ZipFile(classPath)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // the class loader may still find them
        }
    }

    private static Optional<byte[]> packed(ZipFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return Optional.of(in.readNBytes((int) entry.getSize()));
        }
    }

    private static Optional<byte[]> loaded(String name) throws IOException {
        try (InputStream in = BuiltInFile.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
