package dev.gouji.lsp.feature.preview;

import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.preview.Preview;
import dev.gouji.preview.Previews;
import dev.gouji.preview.ReportHtml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The official tables and their problems, as a model and as HTML: {uri} (CONTRACT.md, The server's own names). */
public final class PreviewModel extends Query<JsonValue, Map<String, Object>> {

    private static final String ID = "report";

    /** Not announced: clients that draw it know the request. */
    public PreviewModel() {
        super("gouji/preview", JsonValue.class, "feature.preview", Capability.NONE);
    }

    @Override
    public String document() {
        return "uri";
    }

    @Override
    public Optional<Map<String, Object>> answer(JsonValue question, View view) {
        Preview preview = new Previews(view.session().messages()).of(view.judged(), view.findings());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("version", view.snapshot().version());
        model.put("title", preview.title());
        preview.organisation().ifPresent(body -> model.put("organisation", body));
        preview.year().ifPresent(year -> model.put("year", year));
        preview.form().ifPresent(form -> model.put("form", form));
        PreviewParts parts = new PreviewParts(view);
        model.put("tables", preview.tables().stream().map(parts::table).toList());
        model.put("figures", preview.figures().stream().map(parts::figure).toList());
        model.put("duties", preview.duties().stream().map(parts::duty).toList());
        model.put("issues", preview.issues().stream().map(parts::issue).toList());
        model.put("html", new ReportHtml(view.session().messages()).article(preview, ID, 1, name(view)));
        return Optional.of(model);
    }

    private static String name(View view) {
        return view.snapshot().path().map(FileNames::name).orElse(view.snapshot().uri());
    }
}
