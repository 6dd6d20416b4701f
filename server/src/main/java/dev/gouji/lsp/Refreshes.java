package dev.gouji.lsp;

import dev.gouji.lsp.document.Session;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Asks the client to request again what it shows beside the text, if the client supports that. At most one such request of
 * each kind is open at a time.
 */
final class Refreshes {

    private static final String HINTS = "inlayHint";
    private static final String LENSES = "codeLens";

    private final Client client;
    private final Session session;
    private final Set<String> underway = new LinkedHashSet<>();
    private final Set<String> again = new LinkedHashSet<>();

    Refreshes(Client client, Session session) {
        this.client = client;
        this.session = session;
    }

    /** The user has changed settings. */
    void settingsChanged() {
        refresh(HINTS);
    }

    /** The findings of an unchanged text have changed. */
    void findingsChanged() {
        List.of(HINTS, LENSES).forEach(this::refresh);
    }

    private void refresh(String what) {
        if (!session.able("workspace." + what + ".refreshSupport")) {
            return;
        }
        if (!underway.add(what)) {
            again.add(what);
            return;
        }
        client.ask("workspace/" + what + "/refresh", null, answer -> {
            underway.remove(what);
            if (again.remove(what)) {
                refresh(what);
            }
        });
    }
}
