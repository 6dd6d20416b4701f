package dev.gouji.lsp;

import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.host.Host;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows the progress of work that takes over a second. */
final class Progress {

    /** The milliseconds that work may take before its progress is shown. */
    private static final int PATIENCE = 1_000;

    private enum State { NEW, SHOWN, OVER }

    private final Client client;
    private final Session session;
    private final JsonValue token;
    private final String title;
    private State state = State.NEW;
    private int percentage;

    private Progress(Client client, Session session, JsonValue token, Message title) {
        this.client = client;
        this.session = session;
        this.token = token;
        this.title = session.messages().render(title);
    }

    /**
     * For work that the client requested.
     *
     * @param token the client's token for the progress; JSON null if it wants none
     */
    static Progress requested(Client client, Host host, Session session, JsonValue token, Message title) {
        Progress progress = new Progress(client, session, token, title);
        if (!token.isNull()) {
            host.later(PATIENCE, progress::show);
        }
        return progress;
    }

    /** For work that the server starts itself. */
    static Progress own(Client client, Host host, Session session, String token, Message title) {
        Progress progress = new Progress(client, session, JsonValue.of(token), title);
        if (session.able("window.workDoneProgress")) {
            host.later(PATIENCE, progress::create);
        }
        return progress;
    }

    private void create() {
        if (state == State.NEW) {
            client.request("window/workDoneProgress/create", Map.of("token", token), answer -> show());
        }
    }

    private void show() {
        if (state == State.NEW) {
            state = State.SHOWN;
            Map<String, Object> begin = value("begin");
            begin.put("title", title);
            begin.put("percentage", percentage);
            send(begin);
        }
    }

    void at(int done, int total) {
        int now = total == 0 ? 0 : (int) (100L * done / total);
        if (now > percentage) {
            percentage = now;
            if (state == State.SHOWN) {
                Map<String, Object> report = value("report");
                report.put("percentage", percentage);
                send(report);
            }
        }
    }

    void end() {
        if (state == State.SHOWN) {
            send(value("end"));
        }
        state = State.OVER;
    }

    private static Map<String, Object> value(String kind) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("kind", kind);
        return value;
    }

    private void send(Map<String, Object> value) {
        client.notify("$/progress", Map.of("token", token, "value", value));
    }
}
