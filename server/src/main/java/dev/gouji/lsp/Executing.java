package dev.gouji.lsp;

import dev.gouji.lsp.check.CheckContext;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.feature.command.EditorCommand.Outcome;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ShowDocumentParams;

/** Carries out the outcomes of commands: has the client edit, show a document or ask its user, and then answers. */
final class Executing {

    private final CheckContext checking;
    private final Requests requests;
    private final Notices notices;
    private final Client client;

    Executing(CheckContext checking, Answering answering) {
        this.checking = checking;
        this.requests = answering.requests();
        this.notices = answering.notices();
        this.client = answering.client();
    }

    /** @param document the state that the command saw; an edit is dropped if the document has changed since */
    void carryOut(Outcome outcome, PendingRequest pending, Optional<Snapshot> document) {
        if (outcome instanceof Outcome.Answer answer) {
            requests.answer(pending, answer.value());
        } else if (outcome instanceof Outcome.Change change) {
            change(change, pending, document);
        } else if (outcome instanceof Outcome.Show show) {
            ShowDocumentParams shown = new ShowDocumentParams(show.uri());
            shown.setTakeFocus(true);
            client.request("window/showDocument", shown, answer -> requests.answer(pending, null));
        } else if (outcome instanceof Outcome.Ask question) {
            ask(question, pending, document);
        } else if (outcome instanceof Outcome.Refused refused) {
            notices.warn(refused.reason());
            requests.answer(pending, null);
        }
    }

    /** A client that cannot apply edits gets the edit as the answer. */
    private void change(Outcome.Change change, PendingRequest pending, Optional<Snapshot> document) {
        if (document.isPresent() && !checking.documents().isNewest(document.get())) {
            carryOut(new Outcome.Refused(Message.of("command.outdated")), pending, document);
        } else if (checking.session().able("workspace.applyEdit")) {
            String label = checking.session().messages().render(change.label());
            client.request("workspace/applyEdit", new ApplyWorkspaceEditParams(change.edit(), label), answer ->
                    applied(answer, change, pending));
        } else {
            requests.answer(pending, change.edit());
        }
    }

    private void applied(JsonValue answer, Outcome.Change change, PendingRequest pending) {
        if (!answer.member("applied").isTrue()) {
            notices.warn(Message.of("command.not-applied"));
        }
        requests.answer(pending, answer.member("applied").isTrue() ? change.value() : null);
    }

    private void ask(Outcome.Ask question, PendingRequest pending, Optional<Snapshot> document) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("prompt", checking.session().messages().render(question.prompt()));
        client.request("gouji/input", params, answer -> answer.member("text").text().map(String::trim).filter(text -> !text.isEmpty())
                .ifPresentOrElse(text -> carryOut(question.then().apply(text), pending, document), () -> requests.answer(pending, null)));
    }
}
