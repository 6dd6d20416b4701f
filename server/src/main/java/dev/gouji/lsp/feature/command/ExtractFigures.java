package dev.gouji.lsp.feature.command;

import dev.gouji.lsp.document.View;
import dev.gouji.lsp.json.JsonValue;

/** All figures of the report, as {@code gouji extract --format json} writes them: {uri}. */
final class ExtractFigures extends DocumentCommand {

    ExtractFigures() {
        super("gouji.extract");
    }

    @Override
    Outcome run(JsonValue argument, View view) {
        return new Outcome.Answer(AddressedFigures.of(view));
    }
}
