package dev.gouji.lsp.feature;

import dev.gouji.lsp.document.View;
import dev.gouji.lsp.json.JsonValue;

/** All that the report states, as {@code gouji extract --format json} writes it: {uri}. */
final class ExtractFigures extends DocumentCommand {

    ExtractFigures() {
        super("gouji.extract");
    }

    @Override
    Outcome run(JsonValue argument, View view) {
        return new Outcome.Answer(ReportFigures.of(view));
    }
}
