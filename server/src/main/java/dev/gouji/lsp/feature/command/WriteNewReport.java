package dev.gouji.lsp.feature.command;

import dev.gouji.edit.NewReport;
import dev.gouji.edit.Proposal;
import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Span;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.document.WorkspaceEdits;
import dev.gouji.lsp.feature.completion.Snippets;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A new report to be filled in: {year?, body?, from?, surface?: "markdown" | "tab", uri?}. If {@code from} is the
 * URI of last year's report, its 结转下年度 becomes the 上年结转 of the new one. The new report is written into the open document
 * {@code uri} if that is blank, and refused if it is not; without an open document the answer is {text, snippet}.
 */
final class WriteNewReport extends EditorCommand {

    WriteNewReport() {
        super("gouji.newReport");
    }

    @Override
    public Outcome run(Call call) {
        int year = call.argument().member("year").integer().orElse(call.context().today().getYear() - 1);
        Optional<Form> form = Forms.official().ofYear(year);
        if (form.isEmpty()) {
            return new Outcome.Refused(Message.of("command.no-form").with("year", String.valueOf(year)));
        }
        Optional<String> from = call.argument().member("from").text();
        Optional<Peer> last = from.flatMap(call.context()::report);
        if (from.isPresent() && last.isEmpty()) {
            return new Outcome.Refused(Message.of("command.no-last").with("name", DocumentUri.name(from.get())));
        }
        Draft draft = new Draft(form.get(), year, surface(call), body(call.argument()), last);
        return call.view().map(view -> written(draft, view)).orElseGet(() ->
                new Outcome.Answer(Map.of("text", draft.text(""), "snippet", Snippets.of(draft.text(String.valueOf(Proposal.PLACE))))));
    }

    private record Draft(Form form, int year, Surface surface, String body, Optional<Peer> last) {

        /** @param blank written into the cells that are to be filled in */
        String text(String blank) {
            return NewReport.of(form, year, surface, body, last, blank);
        }
    }

    private static Surface surface(Call call) {
        return call.argument().member("surface").text().map(s -> s.equals("tab") ? Surface.TABS : Surface.MARKDOWN)
                .or(() -> call.view().map(View::surface)).orElse(Surface.TABS);
    }

    private static String body(JsonValue argument) {
        return argument.member("body").text().map(String::strip).filter(name -> !name.isEmpty()).orElse(NewReport.BODY);
    }

    /** Never overwrites a text. */
    private static Outcome written(Draft draft, View view) {
        String there = view.snapshot().text().text();
        Message label = Message.of("completion.report").with("year", String.valueOf(draft.year()));
        Edit edit = new Edit(new Span(0, there.length()), draft.text(""));
        return there.isBlank() ? new Outcome.Change(label, WorkspaceEdits.of(List.of(edit), view), Map.of())
                : new Outcome.Refused(Message.of("command.not-empty"));
    }
}
