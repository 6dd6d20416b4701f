package dev.gouji.json;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Cuts the JSON files that every start reads into tokens for {@link PackedReader}. The build runs it behind the compiler. */
public final class JsonPacker {

    /** What the name of a packed file has behind that of its JSON file. */
    static final String ENDING = ".packed";

    private final StringBuilder out = new StringBuilder();
    private final JsonReader in;

    private JsonPacker(String json) {
        this.in = new JsonReader(new StringReader(json));
    }

    /** @param folders of JSON files, in the build's output; a packed file takes the place of each */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            for (Path file : files(Path.of(folder))) {
                byte[] packed = new JsonPacker(Files.readString(file)).packed().getBytes(StandardCharsets.UTF_16BE);
                Files.write(file.resolveSibling(file.getFileName() + ENDING), packed);
                Files.delete(file);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private String packed() throws IOException {
        value();
        return out.toString();
    }

    private void value() throws IOException {
        switch (in.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> array();
            case BOOLEAN -> word(String.valueOf(in.nextBoolean()));
            default -> word(in.nextString()); // of a number, too
        }
    }

    private void object() throws IOException {
        out.append('{');
        in.beginObject();
        while (in.hasNext()) {
            word(in.nextName());
            value();
        }
        in.endObject();
        out.append('}');
    }

    private void array() throws IOException {
        out.append('[');
        in.beginArray();
        while (in.hasNext()) {
            value();
        }
        in.endArray();
        out.append(']');
    }

    private void word(String word) {
        out.append(PackedReader.WORD).append((char) word.length()).append(word);
    }
}
