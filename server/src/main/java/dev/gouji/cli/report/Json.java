package dev.gouji.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writers of JSON in UTF-8. */
public final class Json {

    private Json() {
    }

    /** A writer of JSON in UTF-8, whatever the locale is. */
    public static JsonWriter writer(OutputStream out) {
        return writer(text(out));
    }

    /** The characters of a JSON text in UTF-8. */
    static Writer text(OutputStream out) {
        return new EscapingWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
    }

    static JsonWriter writer(Writer text) {
        JsonWriter json = new JsonWriter(text);
        json.setHtmlSafe(false);
        return json;
    }

    /** Ends the output with a line end, so that several outputs can be joined. */
    public static void finish(JsonWriter json, OutputStream out) throws IOException {
        json.flush();
        out.write('\n');
        out.flush();
    }
}
