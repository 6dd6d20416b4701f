package dev.gouji.lsp;

import dev.gouji.lsp.document.Session;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Has the client request inlay hints and code lenses again, if it supports that. At most one such request of each kind is open
 * at a time.
 */
final class Refreshes {

    private static final String HINTS = "inlayHint";
    private static final String LENSES = "codeLens";

    private final Client client;
    private final Session session;
    private final Set<String> underway = new LinkedHashSet<>();
    /** Kinds that have changed again while their request was open. */
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

    private void refresh(String kind) {
        if (!session.able("workspace." + kind + ".refreshSupport")) {
            return;
        }
        if (!underway.add(kind)) {
            again.add(kind);
            return;
        }
        client.request("workspace/" + kind + "/refresh", null, answer -> {
            underway.remove(kind);
            if (again.remove(kind)) {
                refresh(kind);
            }
        });
    }
}
