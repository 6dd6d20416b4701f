package dev.gouji.lsp;

import dev.gouji.lsp.check.Bench;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.feature.EditorCommand.Outcome;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ShowDocumentParams;

/** Does what commands come to: asks the client to edit, to show or to ask, and then answers. */
final class Executing {

    private final Bench bench;
    private final Requests requests;
    private final Notices notices;
    private final Client client;

    Executing(Bench bench, Requests requests, Notices notices, Client client) {
        this.bench = bench;
        this.requests = requests;
        this.notices = notices;
        this.client = client;
    }

    /** @param document what the command is about; an edit of it is of no use once it has changed */
    void carryOut(Outcome outcome, Asked asked, Optional<Snapshot> document) {
        if (outcome instanceof Outcome.Answer answer) {
            requests.answer(asked, answer.value());
        } else if (outcome instanceof Outcome.Change change) {
            change(change, asked, document);
        } else if (outcome instanceof Outcome.Show show) {
            ShowDocumentParams shown = new ShowDocumentParams(show.uri());
            shown.setTakeFocus(true);
            client.ask("window/showDocument", shown, answer -> requests.answer(asked, null));
        } else if (outcome instanceof Outcome.Ask question) {
            ask(question, asked, document);
        } else if (outcome instanceof Outcome.Refused refused) {
            notices.warn(refused.reason());
            requests.answer(asked, null);
        }
    }

    /** A client that makes no edits on request is given them as the answer. */
    private void change(Outcome.Change change, Asked asked, Optional<Snapshot> document) {
        if (document.isPresent() && !bench.documents().isNewest(document.get())) {
            carryOut(new Outcome.Refused(Message.of("command.outdated")), asked, document);
        } else if (bench.session().able("workspace.applyEdit")) {
            String label = bench.session().messages().render(change.label());
            client.ask("workspace/applyEdit", new ApplyWorkspaceEditParams(change.edit(), label), answer -> applied(answer, change, asked));
        } else {
            requests.answer(asked, change.edit());
        }
    }

    private void applied(JsonValue answer, Outcome.Change change, Asked asked) {
        if (!answer.member("applied").isTrue()) {
            notices.warn(Message.of("command.not-applied"));
        }
        requests.answer(asked, answer.member("applied").isTrue() ? change.value() : null);
    }

    private void ask(Outcome.Ask question, Asked asked, Optional<Snapshot> document) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("prompt", bench.session().messages().render(question.prompt()));
        client.ask("gouji/input", params, answer -> answer.member("text").text().map(String::trim).filter(text -> !text.isEmpty())
                .ifPresentOrElse(text -> carryOut(question.then().apply(text), asked, document), () -> requests.answer(asked, null)));
    }
}
