package dev.gouji.lsp;

import dev.gouji.lsp.check.Checks;
import dev.gouji.lsp.check.Pull;
import dev.gouji.lsp.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;

/** Answers requests for diagnostics. */
final class PullRequests {

    /** The most files in one message, if the client accepts partial results. */
    private static final int PORTION = 100;

    private final Pull pull;
    private final Checks checks;
    private final Requests requests;
    private final Client client;

    PullRequests(Pull pull, Checks checks, Requests requests, Client client) {
        this.pull = pull;
        this.checks = checks;
        this.requests = requests;
        this.client = client;
    }

    void register(Router router) {
        router.request("textDocument/diagnostic", this::document);
        router.request("workspace/diagnostic", this::workspace);
    }

    private void document(PendingRequest pending, JsonValue params) {
        requests.read(pending, params, DocumentDiagnosticParams.class, question -> {
            String uri = question.getTextDocument().getUri();
            checks.whenChecked(uri, () -> requests.answer(pending,
                    pull.document(uri, Optional.ofNullable(question.getPreviousResultId()))));
        });
    }

    /** Answers at once with the findings known so far: the client sends this request every two seconds. */
    private void workspace(PendingRequest pending, JsonValue params) {
        requests.read(pending, params, WorkspaceDiagnosticParams.class, question -> send(pending,
                pull.workspace(Optional.ofNullable(question.getPreviousResultIds()).orElse(List.of())), params.member("partialResultToken")));
    }

    private void send(PendingRequest pending, List<Map<String, Object>> items, JsonValue token) {
        int from = 0;
        for (; !token.isNull() && items.size() - from > PORTION; from += PORTION) {
            client.notify("$/progress", Map.of("token", token, "value", Map.of("items", items.subList(from, from + PORTION))));
        }
        requests.answer(pending, Map.of("items", items.subList(from, items.size())));
    }
}
