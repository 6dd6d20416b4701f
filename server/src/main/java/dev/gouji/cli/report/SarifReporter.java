package dev.gouji.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code lint --format sarif}: SARIF 2.1.0 with rules and their pages, places, related places and fixes. */
public final class SarifReporter implements Reporter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final OutputStream out;
    private final JsonWriter json;
    private final Messages messages;
    private final SarifResults results;
    private final Map<String, Message> unread = new LinkedHashMap<>();

    public SarifReporter(OutputStream out, Messages messages, String version) throws IOException {
        this.out = out;
        this.json = Json.writer(out);
        this.messages = messages;
        json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("gouji").name("version").value(version);
        json.name("language").value(messages.language().code());
        SarifRules rules = new SarifRules(json, messages);
        rules.write();
        json.endObject().endObject();
        json.name("columnKind").value("utf16CodeUnits");
        json.name("results").beginArray();
        this.results = new SarifResults(json, messages, rules);
    }

    @Override
    public void add(FileResult result) throws IOException {
        results.write(result);
    }

    @Override
    public void unread(String path, Message why) {
        unread.put(path, why);
    }

    /** Writes which files could not be read, so that viewers show that the run was incomplete. */
    @Override
    public void end(Summary summary) throws IOException {
        json.endArray();
        json.name("invocations").beginArray().beginObject();
        json.name("executionSuccessful").value(unread.isEmpty());
        json.name("toolExecutionNotifications").beginArray();
        for (Map.Entry<String, Message> file : unread.entrySet()) {
            json.beginObject().name("level").value("error");
            SarifRules.text(json, "message", messages.render(file.getValue()));
            json.name("locations").beginArray().beginObject().name("physicalLocation").beginObject();
            json.name("artifactLocation").beginObject().name("uri").value(Uris.of(file.getKey())).endObject();
            json.endObject().endObject().endArray().endObject();
        }
        json.endArray().endObject().endArray();
    }

    @Override
    public void close() throws IOException {
        json.endObject().endArray().endObject();
        Json.finish(json, out);
    }
}
