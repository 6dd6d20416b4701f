package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.Probe;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A feature that fails must not take the others with it, nor hide. */
class FailureTest {

    private static final String URI = "file:///w/a.txt";
    private static final Map<String, Object> PLACE = Map.of("textDocument", Map.of("uri", URI),
            "position", Map.of("line", 0, "character", 0));

    private Stage stage = Stage.orderly();

    private JsonObject ask(boolean perishable, Function<View, Optional<Object>> work) {
        stage = Stage.orderly(List.of(new Probe(perishable, work)));
        stage.introduce("{}");
        stage.open(URI, Samples.right());
        int id = stage.ask("textDocument/hover", PLACE);
        stage.playNow();
        return stage.answer(id).orElseThrow();
    }

    @Test
    void aFailingFeatureIsNamedWithoutATrace() {
        JsonObject error = ask(false, view -> {
            throw new IllegalStateException("first\nsecond");
        }).getAsJsonObject("error");
        assertEquals(-32603, error.get("code").getAsInt());
        assertEquals("textDocument/hover 未能完成，其他功能不受影响。", error.get("message").getAsString());
        JsonObject logged = stage.heard("window/logMessage").get(1).getAsJsonObject("params");
        assertEquals("{\"type\":1,\"message\":\"textDocument/hover 未能完成，其他功能不受影响。\"}", logged.toString());
        String line = stage.logged.get(stage.logged.size() - 1);
        assertTrue(line.startsWith("textDocument/hover: ") && line.contains("first second") && line.contains("FailureTest.java:"), line);
        assertFalse(line.contains("\n"), line);
    }

    @Test
    void aFeatureThatRunsTooDeepIsNoEndOfTheServer() {
        assertEquals(-32603, ask(false, FailureTest::deep).getAsJsonObject("error").get("code").getAsInt());
        int id = stage.ask("textDocument/hover", Map.of());
        stage.playNow();
        assertEquals(-32602, stage.answer(id).orElseThrow().getAsJsonObject("error").get("code").getAsInt());
    }

    private static Optional<Object> deep(View view) {
        return deep(view).map(o -> view);
    }

    @Test
    void anAnswerThatSpoilsIsNotGivenOnceTheTextHasMovedOn() {
        for (boolean perishable : List.of(true, false)) {
            JsonObject answer = ask(perishable, view -> {
                stage.change(URI, 2, "变了");
                return Optional.of("stale");
            });
            assertEquals(perishable, answer.get("result").equals(JsonNull.INSTANCE), answer::toString);
        }
    }

    /** Positions in a question are those of the text that it was asked of. */
    @Test
    void aQuestionIsAnsweredFromTheTextOfItsTime() {
        stage = Stage.orderly(List.of(new Probe(false, view -> Optional.of(view.snapshot().version()))));
        stage.introduce("{}");
        stage.open(URI, Samples.right());
        int id = stage.ask("textDocument/hover", PLACE);
        stage.change(URI, 2, Samples.right());
        stage.playNow();
        assertEquals(1, stage.answer(id).orElseThrow().get("result").getAsInt());
    }
}
