package dev.gouji.lsp.feature;

import dev.gouji.lint.peer.Roster;
import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.feature.kind.Request;
import dev.gouji.lsp.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The bodies of the setting {@code bodies} that have not reported. Answers a list of {body, year}. */
final class MissingReports extends Request<JsonValue, List<Map<String, Object>>> {

    /** Not announced: clients that list reports know the request. */
    MissingReports() {
        super("gouji/missing", JsonValue.class, "feature.missing", Capability.NONE);
    }

    @Override
    public Optional<List<Map<String, Object>>> answer(JsonValue question, Session session, DocumentContext context) {
        return Optional.of(context.rosters().stream().flatMap(MissingReports::of).toList());
    }

    private static Stream<Map<String, Object>> of(Roster roster) {
        return roster.missing().stream().map(body -> Map.of("body", body, "year", roster.year()));
    }
}
