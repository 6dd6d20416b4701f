package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.StubHover;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A feature that fails does not stop the others, and its failure is shown. */
class FailureTest {

    private static final String URI = "file:///w/a.txt";
    private static final Map<String, Object> PLACE = Map.of("textDocument", Map.of("uri", URI),
            "position", Map.of("line", 0, "character", 0));

    private SimulatedHost host = SimulatedHost.inOrder();

    private JsonObject hover(boolean perishable, Function<View, Optional<Object>> work) {
        host = SimulatedHost.inOrder(List.of(new StubHover(perishable, work)));
        host.initialize("{}");
        host.open(URI, Samples.right());
        int id = host.request("textDocument/hover", PLACE);
        host.runDue();
        return host.answer(id).orElseThrow();
    }

    @Test
    void theErrorNamesTheFailingFeatureAndHasNoStackTrace() {
        JsonObject error = hover(false, view -> {
            throw new IllegalStateException("first\nsecond");
        }).getAsJsonObject("error");
        assertEquals(-32603, error.get("code").getAsInt());
        assertEquals("textDocument/hover 未能完成，其他功能不受影响。", error.get("message").getAsString());
        JsonObject logged = host.sent("window/logMessage").get(1).getAsJsonObject("params");
        assertEquals("{\"type\":1,\"message\":\"textDocument/hover 未能完成，其他功能不受影响。\"}", logged.toString());
        String line = host.logged.get(host.logged.size() - 1);
        assertTrue(line.startsWith("textDocument/hover: ") && line.contains("first second") && line.contains("FailureTest.java:"), line);
        assertFalse(line.contains("\n"), line);
    }

    @Test
    void theServerSurvivesAFeatureThatOverflowsTheStack() {
        assertEquals(-32603, hover(false, FailureTest::deep).getAsJsonObject("error").get("code").getAsInt());
        int id = host.request("textDocument/hover", Map.of());
        host.runDue();
        assertEquals(-32602, host.answer(id).orElseThrow().getAsJsonObject("error").get("code").getAsInt());
    }

    private static Optional<Object> deep(View view) {
        return deep(view).map(o -> view);
    }

    @Test
    void aPerishableAnswerIsNullIfTheTextHasChangedMeanwhile() {
        for (boolean perishable : List.of(true, false)) {
            JsonObject answer = hover(perishable, view -> {
                host.change(URI, 2, "变了");
                return Optional.of("stale");
            });
            assertEquals(perishable, answer.get("result").equals(JsonNull.INSTANCE), answer::toString);
        }
    }

    /** The positions of a request belong to the text at that time. */
    @Test
    void aRequestIsAnsweredFromTheTextAtItsTime() {
        host = SimulatedHost.inOrder(List.of(new StubHover(false, view -> Optional.of(view.snapshot().version()))));
        host.initialize("{}");
        host.open(URI, Samples.right());
        int id = host.request("textDocument/hover", PLACE);
        host.change(URI, 2, Samples.right());
        host.runDue();
        assertEquals(1, host.answer(id).orElseThrow().get("result").getAsInt());
    }
}
