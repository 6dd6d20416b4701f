package dev.gouji.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.gouji.explain.Explained;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** {@code explain --format json} */
public final class ExplainJson {

    private static final int VERSION = 1;

    private ExplainJson() {
    }

    public static void write(OutputStream out, List<Explained> pages) throws IOException {
        JsonWriter json = Json.writer(out);
        json.beginObject().name("version").value(VERSION).name("pages").beginArray();
        for (Explained page : pages) {
            json.beginObject().name("topic").value(page.topic()).name("title").value(page.title());
            json.name("markdown").value(page.markdown()).name("text").value(page.plain()).endObject();
        }
        json.endArray().endObject();
        Json.finish(json, out);
    }
}
