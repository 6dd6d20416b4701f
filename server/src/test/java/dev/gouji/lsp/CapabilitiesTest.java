package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each capability that is announced is used here against a running server, and there is none besides. */
class CapabilitiesTest {

    private static final String URI = "file:///w/a.txt";
    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    private static final Map<String, Object> START = Map.of("line", 0, "character", 0);
    private static final Map<String, Object> END = Map.of("line", 9999, "character", 0);

    @Test
    void allThatIsAnnouncedIsAnsweredAndNothingElseIsAnnounced() {
        Editor editor = Editor.inside();
        JsonObject capabilities = editor.initialize(Editor.ABLE).getAsJsonObject("capabilities");
        editor.open(URI, WRONG);
        editor.diagnostics(URI, 1);
        for (Map.Entry<String, JsonElement> capability : capabilities.entrySet()) {
            use(editor, capability.getKey(), capability.getValue());
        }
        assertEquals(Set.of("positionEncoding", "textDocumentSync", "documentSymbolProvider", "hoverProvider", "definitionProvider",
                "referencesProvider", "documentLinkProvider", "completionProvider", "codeActionProvider"),
                capabilities.keySet());
        assertEquals(0, editor.leave());
    }

    private static void use(Editor editor, String capability, JsonElement value) {
        switch (capability) {
            case "positionEncoding" -> assertEquals("utf-16", value.getAsString());
            case "textDocumentSync" -> sync(editor, value.getAsJsonObject());
            case "documentSymbolProvider" -> assertEquals(1,
                    editor.request("textDocument/documentSymbol", Editor.document(URI)).getAsJsonArray().size());
            case "hoverProvider" -> editor.request("textDocument/hover", at(START));
            case "referencesProvider" -> editor.request("textDocument/references", at(START));
            case "documentLinkProvider" -> assertFalse(editor.request("textDocument/documentLink", Editor.document(URI))
                    .getAsJsonArray().isEmpty());
            case "completionProvider" -> completion(editor, value.getAsJsonObject());
            case "definitionProvider" -> editor.request("textDocument/definition", at(START));
            case "codeActionProvider" -> actions(editor, value.getAsJsonObject());
            default -> throw new AssertionError("nobody answers for " + capability);
        }
    }

    private static Map<String, Object> at(Map<String, Object> position) {
        return Map.of("textDocument", Map.of("uri", URI), "position", position);
    }

    private static void completion(Editor editor, JsonObject options) {
        assertEquals("{\"resolveProvider\":true,\"triggerCharacters\":[\"第\",\"《\",\"、\"]}", options.toString());
        Map<String, Object> clause = position(WRONG.indexOf("第二十条") + 1);
        JsonArray items = editor.request("textDocument/completion", at(clause)).getAsJsonObject().getAsJsonArray("items");
        JsonObject resolved = editor.request("completionItem/resolve", items.get(0)).getAsJsonObject();
        assertTrue(resolved.has("documentation"), resolved::toString);
    }

    private static void sync(Editor editor, JsonObject sync) {
        assertEquals("{\"openClose\":true,\"change\":2,\"save\":{\"includeText\":false}}", sync.toString());
        int total = Samples.total(WRONG);
        Map<String, Object> range = Map.of("start", position(total), "end", position(total + 3));
        editor.change(URI, 2, Map.of("range", range, "text", "2"));
        assertEquals(new JsonArray(), editor.diagnostics(URI, 2));
        editor.notify("textDocument/didSave", Editor.document(URI));
        editor.close(URI);
        assertTrue(editor.notification("textDocument/publishDiagnostics").getAsJsonArray("diagnostics").isEmpty());
        editor.open(URI, WRONG);
        assertEquals(1, editor.diagnostics(URI, 1).size());
    }

    private static Map<String, Object> position(int index) {
        return Map.of("line", Columns.line(WRONG, index), "character", Columns.character(WRONG, index, "utf-16"));
    }

    private static void actions(Editor editor, JsonObject options) {
        assertEquals("{\"codeActionKinds\":[\"quickfix\"]}", options.toString());
        JsonElement actions = editor.request("textDocument/codeAction", Map.of("textDocument", Map.of("uri", URI),
                "range", Map.of("start", START, "end", END), "context", Map.of("diagnostics", List.of())));
        assertTrue(actions.getAsJsonArray().get(0).getAsJsonObject().has("edit"), actions::toString);
    }

    @Test
    void aClientThatCannotTakeActionsWithEditsIsNotPromisedAny() {
        Editor editor = Editor.inside();
        JsonObject capabilities = editor.initialize("{}").getAsJsonObject("capabilities");
        assertEquals(Set.of("positionEncoding", "textDocumentSync", "documentSymbolProvider", "hoverProvider", "definitionProvider",
                "referencesProvider", "documentLinkProvider", "completionProvider"),
                capabilities.keySet());
        assertEquals(0, editor.leave());
    }
}
