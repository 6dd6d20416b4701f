package dev.gouji.lsp;

import dev.gouji.lsp.check.Preferences;
import dev.gouji.lsp.check.WorkspaceFiles;
import dev.gouji.lsp.document.ClientSettings;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.json.JsonValue;
import java.util.List;
import java.util.Map;

/** The user's settings in the editor: requested if the client answers such requests, otherwise as it sends them. */
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
            if (canAsk()) {
                ask();
            } else {
                take(params.at("settings." + SECTION));
            }
        });
    }

    private boolean canAsk() {
        return session.able("workspace.configuration");
    }

    void begin() {
        if (canAsk()) {
            ask();
        } else {
            files.start();
        }
    }

    private void ask() {
        client.ask("workspace/configuration", Map.of("items", List.of(Map.of("section", SECTION))),
                answer -> take(answer.items().stream().findFirst().orElse(JsonValue.NULL)));
    }

    /** A value that is no section changes nothing. */
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
