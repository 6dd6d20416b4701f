package dev.gouji.lsp;

import dev.gouji.lsp.check.Preferences;
import dev.gouji.lsp.check.WorkspaceFiles;
import dev.gouji.lsp.document.ClientSettings;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.json.JsonValue;
import java.util.List;
import java.util.Map;

/** The user's settings in the editor. The server requests them if the client supports that; otherwise it takes what the client sends. */
final class Configuration {

    private static final String SECTION = "gouji";

    private final Client client;
    private final Session session;
    private final Preferences preferences;
    private final WorkspaceFiles files;
    private final Refreshes refreshes;

    Configuration(Client client, Session session, Preferences preferences, WorkspaceFiles files, Refreshes refreshes) {
        this.client = client;
        this.session = session;
        this.preferences = preferences;
        this.files = files;
        this.refreshes = refreshes;
    }

    void register(Router router) {
        router.notification("workspace/didChangeConfiguration", params -> {
            if (canRequest()) {
                request();
            } else {
                take(params.at("settings." + SECTION));
            }
        });
    }

    private boolean canRequest() {
        return session.able("workspace.configuration");
    }

    void begin() {
        if (canRequest()) {
            request();
        } else {
            files.start();
        }
    }

    private void request() {
        client.request("workspace/configuration", Map.of("items", List.of(Map.of("section", SECTION))),
                answer -> take(answer.items().stream().findFirst().orElse(JsonValue.NULL)));
    }

    /** Anything but an object, such as null, leaves the settings as they are. */
    private void take(JsonValue section) {
        if (section.isObject()) {
            set(ClientSettings.read(section));
        }
        files.start();
    }

    private void set(ClientSettings settings) {
        boolean same = settings.equals(preferences.settings());
        preferences.set(settings);
        if (!same) {
            refreshes.settingsChanged();
        }
    }
}
