package dev.gouji.lsp.feature.command;

import dev.gouji.lint.Severity;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.diagnostic.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The status of a document: {uri}. Answers its body, year and form, and the numbers of figures and problems. */
final class ReportStatus extends EditorCommand {

    ReportStatus() {
        super("gouji.status");
    }

    @Override
    public Outcome run(Call call) {
        return new Outcome.Answer(call.view().map(ReportStatus::of).orElseGet(() -> Map.of("report", false)));
    }

    private static Map<String, Object> of(View view) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("report", view.report().recognised());
        status.put("version", view.snapshot().version());
        view.report().masthead().organisation().ifPresent(body -> status.put("organisation", body));
        view.report().masthead().year().ifPresent(year -> status.put("year", year));
        view.report().form().ifPresent(form -> status.put("form", form.id()));
        status.put("cells", view.report().tables().stream().mapToInt(table -> table.cells().size()).sum());
        List<Severity> severities = Problem.of(view).stream().map(Problem::severity).toList();
        for (Severity severity : Severity.values()) {
            status.put(severity.code() + "s", severities.stream().filter(severity::equals).count());
        }
        return status;
    }
}
