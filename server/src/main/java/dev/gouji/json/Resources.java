package dev.gouji.json;

import dev.gouji.grammar.BuiltInFile;
import java.util.Optional;

/** The resources that are built into Gouji. Paths are relative to {@code dev/gouji}. */
public final class Resources {

    private Resources() {
    }

    public static String text(String path) {
        BuiltInText text = open(path);
        return text.part(0, text.length());
    }

    /** A text that may be missing. */
    public static Optional<String> find(String path) {
        Optional<BuiltInText> text = BuiltInText.find(path);
        return text.isEmpty() ? Optional.empty() : Optional.of(text.get().part(0, text.get().length()));
    }

    /** A text for a caller who needs only parts of it. */
    public static BuiltInText open(String path) {
        return there(BuiltInText.find(path), path);
    }

    /** A binary resource. */
    public static byte[] bytes(String path) {
        return there(BuiltInFile.read(path), path);
    }

    private static <T> T there(Optional<T> resource, String path) {
        if (resource.isEmpty()) {
            throw new IllegalArgumentException("no resource " + path);
        }
        return resource.get();
    }
}
