package dev.gouji;

import dev.gouji.json.JsonPacker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Packs the JSON files that every start reads. The build runs it behind the compiler. */
public final class PackedFiles {

    private PackedFiles() {
    }

    /** @param folders of JSON files, in the build's output; a packed file takes the place of each */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            for (Path file : jsonFiles(Path.of(folder))) {
                byte[] packed = JsonPacker.packed(Files.readString(file)).getBytes(StandardCharsets.UTF_16BE);
                Files.write(file.resolveSibling(file.getFileName() + JsonPacker.ENDING), packed);
                Files.delete(file);
            }
        }
    }

    private static List<Path> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }
}
