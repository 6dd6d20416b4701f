package dev.gouji.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files that standard output and standard error are redirected to. They grow while a search reads:
 * {@code gouji lint . > findings.txt} would check its own findings. On systems without names for the two streams, none is known.
 */
final class OutputFiles {

    private final Set<Object> keys = new HashSet<>();

    OutputFiles() {
        for (String stream : List.of("/dev/stdout", "/dev/stderr")) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(Path.of(stream), BasicFileAttributes.class);
                if (attributes.isRegularFile() && attributes.fileKey() != null) {
                    keys.add(attributes.fileKey());
                }
            } catch (IOException e) {
                // It is closed, or the system has no such name.
            }
        }
    }

    boolean has(BasicFileAttributes file) {
        return !keys.isEmpty() && keys.contains(file.fileKey());
    }
}
