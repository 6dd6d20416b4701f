package dev.gouji.lsp.feature;

import dev.gouji.edit.NewReport;
import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Span;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A new report to be filled in: {year?, body?, surface?: "markdown" | "tab", uri?}. It is written into the empty
 * document of that name, otherwise answered as {text}.
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
        Surface surface = call.argument().member("surface").text().map(s -> s.equals("tab") ? Surface.TABS : Surface.MARKDOWN)
                .or(() -> call.view().map(Written::surface)).orElse(Surface.TABS);
        Optional<String> body = call.argument().member("body").text().map(String::strip).filter(name -> !name.isEmpty());
        String text = body.map(name -> NewReport.of(form.get(), year, surface, name, Optional.empty()))
                .orElseGet(() -> NewReport.of(form.get(), year, surface, ""));
        return call.view().map(view -> written(text, year, view)).orElseGet(() -> new Outcome.Answer(Map.of("text", text)));
    }

    /** Never overwrites a text. */
    private static Outcome written(String text, int year, View view) {
        String there = view.snapshot().text().text();
        Message label = Message.of("completion.report").with("year", String.valueOf(year));
        return there.isBlank() ? new Outcome.Change(label, DocumentEdit.of(List.of(new Edit(new Span(0, there.length()), text)), view), Map.of())
                : new Outcome.Refused(Message.of("command.not-empty"));
    }
}
