package dev.gouji.lsp.feature.command;

import com.google.gson.stream.JsonWriter;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.preview.ReportJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** All figures of the report, as {@code gouji extract --format json} writes them: {uri}. */
final class ExtractFigures extends DocumentCommand {

    ExtractFigures() {
        super("gouji.extract");
    }

    @Override
    Outcome run(JsonValue argument, View view) {
        StringWriter text = new StringWriter();
        try {
            ReportJson json = new ReportJson(new JsonWriter(text));
            json.add(view.snapshot().path().orElse(view.snapshot().uri()), view.analysis());
            json.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outcome.Answer(JsonValue.parse(text.toString()));
    }
}
