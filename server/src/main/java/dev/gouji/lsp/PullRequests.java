package dev.gouji.lsp;

import dev.gouji.lsp.check.Checks;
import dev.gouji.lsp.check.Pull;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.lsp.json.ProtocolJson;
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
    private final ProtocolJson json;

    PullRequests(Pull pull, Checks checks, Requests requests, Client client, ProtocolJson json) {
        this.pull = pull;
        this.checks = checks;
        this.requests = requests;
        this.client = client;
        this.json = json;
    }

    void register(Router router) {
        router.request("textDocument/diagnostic", this::document);
        router.request("workspace/diagnostic", this::workspace);
    }

    private void document(PendingRequest pending, JsonValue params) {
        json.read(params, DocumentDiagnosticParams.class).ifPresentOrElse(question -> {
            String uri = question.getTextDocument().getUri();
            checks.whenChecked(uri, () -> requests.answer(pending,
                    pull.document(uri, Optional.ofNullable(question.getPreviousResultId()))));
        }, () -> requests.refuse(pending, ErrorCode.INVALID_PARAMS));
    }

    /** Answers at once with the findings known so far: the client sends this request every two seconds. */
    private void workspace(PendingRequest pending, JsonValue params) {
        Optional<WorkspaceDiagnosticParams> question = json.read(params, WorkspaceDiagnosticParams.class);
        if (question.isEmpty()) {
            requests.refuse(pending, ErrorCode.INVALID_PARAMS);
            return;
        }
        List<Map<String, Object>> items = pull.workspace(Optional.ofNullable(question.get().getPreviousResultIds()).orElse(List.of()));
        JsonValue token = params.member("partialResultToken");
        int from = 0;
        for (; !token.isNull() && items.size() - from > PORTION; from += PORTION) {
            client.notify("$/progress", Map.of("token", token, "value", Map.of("items", items.subList(from, from + PORTION))));
        }
        requests.answer(pending, Map.of("items", items.subList(from, items.size())));
    }
}
