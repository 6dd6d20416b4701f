package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Rules;
import dev.gouji.settings.SettingsReader;
import dev.gouji.text.Edit;
import dev.gouji.text.LineIndex;
import dev.gouji.text.Position;
import dev.gouji.text.PositionEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Commands ask the client for edits, documents and input, and are answered once the client has answered. */
class ExecutingTest {

    private static final String URI = "file:///w/%E5%B9%B4/a.txt";
    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    private static final String CLIENT = """
            {initializationOptions: {debounce: 0, contentProvider: true, input: true}, rootUri: 'file:///w', capabilities: {
              window: {showDocument: {support: true}},
              workspace: {applyEdit: true, workspaceEdit: {documentChanges: true, resourceOperations: ['create']}},
              textDocument: {codeAction: {codeActionLiteralSupport: {}}}}}""";

    private final SimulatedHost host = SimulatedHost.inOrder();

    private void openWrongReport(String initializeParams) {
        host.initialize(initializeParams);
        host.open(URI, WRONG);
        host.runAll();
    }

    private int execute(String command, Map<String, Object> argument) {
        int id = host.request("workspace/executeCommand", Map.of("command", command, "arguments", List.of(argument)));
        host.runAll();
        return id;
    }

    private JsonObject onlyRequest(String method) {
        List<JsonObject> requests = host.sent(method);
        assertEquals(1, requests.size(), () -> host.sent.toString());
        return requests.get(0);
    }

    private void answer(JsonObject question, String result) {
        host.receive("{\"jsonrpc\":\"2.0\",\"id\":" + question.get("id") + ",\"result\":" + result + "}");
        host.runAll();
    }

    private JsonElement result(int id) {
        return host.answer(id).orElseThrow().get("result");
    }

    private static String edited(String text, JsonArray edits) {
        LineIndex lines = new LineIndex(text);
        List<Edit> made = new ArrayList<>();
        edits.forEach(e -> made.add(new Edit(new Span(offset(lines, e, "start"), offset(lines, e, "end")), e.getAsJsonObject().get("newText").getAsString())));
        return Edit.apply(text, made);
    }

    private static int offset(LineIndex lines, JsonElement edit, String end) {
        JsonObject at = edit.getAsJsonObject().getAsJsonObject("range").getAsJsonObject(end);
        return lines.offset(new Position(at.get("line").getAsInt(), at.get("character").getAsInt()), PositionEncoding.UTF_16);
    }

    private static JsonObject change(JsonObject question, int number) {
        return question.getAsJsonObject("params").getAsJsonObject("edit").getAsJsonArray("documentChanges").get(number).getAsJsonObject();
    }

    @Test
    void aCommandIsAnsweredAfterTheClientHasMadeTheEdit() {
        openWrongReport(CLIENT);
        int id = execute("gouji.recomputeTotals", Map.of("uri", URI));
        JsonObject question = onlyRequest("workspace/applyEdit");
        assertTrue(host.answer(id).isEmpty());
        assertEquals(Samples.right(), edited(WRONG, change(question, 0).getAsJsonArray("edits")));
        assertEquals("{\"uri\":\"" + URI + "\",\"version\":1}", JsonParser.parseString("{\"uri\":" + change(question, 0).getAsJsonObject("textDocument").get("uri")
                + ",\"version\":" + change(question, 0).getAsJsonObject("textDocument").get("version") + "}").toString());
        answer(question, "{\"applied\":true}");
        assertEquals("{\"changed\":1}", result(id).toString());
    }

    @Test
    void theUserSeesAMessageWhenTheClientRejectsTheEdit() {
        openWrongReport(CLIENT);
        int id = execute("gouji.recomputeTotals", Map.of("uri", URI, "table", "t4"));
        answer(onlyRequest("workspace/applyEdit"), "{\"applied\":false}");
        assertTrue(result(id).isJsonNull());
        assertEquals("编辑器没有接受这次改动。", onlyRequest("window/showMessage").getAsJsonObject("params").get("message").getAsString());
    }

    @Test
    void editsAreTheResultForAClientWithoutApplyEdit() {
        openWrongReport("{initializationOptions: {debounce: 0}, capabilities: {}}");
        int id = execute("gouji.recomputeTotals", Map.of("uri", URI));
        assertEquals(Samples.right(), edited(WRONG, result(id).getAsJsonObject().getAsJsonObject("changes").getAsJsonArray(URI)));
    }

    @Test
    void theClientShowsThePageOfARule() {
        openWrongReport(CLIENT);
        int id = execute("gouji.explain", Map.of("uri", URI, "code", "GJ304"));
        JsonObject question = onlyRequest("window/showDocument");
        assertEquals("gouji:规则/GJ304.md", question.getAsJsonObject("params").get("uri").getAsString());
        answer(question, "{\"success\":true}");
        assertTrue(result(id).isJsonNull());
    }

    private JsonObject action(String words) {
        return offered(words).orElseThrow(() -> new AssertionError("no action is named " + words));
    }

    private Optional<JsonObject> offered(String words) {
        int id = host.request("textDocument/codeAction", Map.of("textDocument", Map.of("uri", URI), "range", range(), "context", Map.of("diagnostics", List.of())));
        host.runAll();
        return result(id).getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject)
                .filter(action -> action.get("title").getAsString().contains(words)).findFirst();
    }

    private static Map<String, Object> range() {
        Position at = new LineIndex(WRONG).position(Samples.total(WRONG), PositionEncoding.UTF_16);
        Map<String, Object> position = Map.of("line", at.line(), "character", at.character());
        return Map.of("start", position, "end", position);
    }

    private int execute(JsonObject action) {
        JsonObject command = action.getAsJsonObject("command");
        JsonObject params = new JsonObject();
        params.add("command", command.get("command"));
        params.add("arguments", command.get("arguments"));
        int id = host.request("workspace/executeCommand", params);
        host.runAll();
        return id;
    }

    /** The reason goes into a new settings file in the folder of the workspace. */
    @Test
    void theUserEntersAReasonBeforeAProblemIsSuppressed() {
        openWrongReport(CLIENT);
        int id = execute(action(".gouji.json"));
        JsonObject question = onlyRequest("gouji/input");
        assertEquals("核实无误的理由", question.getAsJsonObject("params").get("prompt").getAsString());
        answer(question, "{\"text\":\" 与原件核对 \"}");
        JsonObject edit = onlyRequest("workspace/applyEdit");
        assertEquals("create", change(edit, 0).get("kind").getAsString());
        assertEquals("file:///w/.gouji.json", change(edit, 0).get("uri").getAsString());
        assertTrue(change(edit, 1).getAsJsonObject("textDocument").get("version").isJsonNull());
        String text = edited("", change(edit, 1).getAsJsonArray("edits"));
        SettingsReader.Result read = SettingsReader.read(text, Rules.known());
        assertEquals(List.of(), read.faults());
        assertEquals("Suppressed[file=年/a.txt, rule=GJ304, cell=Optional[t4:行政复议/总计], paragraph=Optional.empty, reason=Optional[与原件核对]]",
                read.settings().suppressed().get(0).toString());
        answer(edit, "{\"applied\":true}");
        assertTrue(host.answer(id).isPresent());
    }

    @Test
    void nothingIsSuppressedWithoutAReason() {
        openWrongReport(CLIENT);
        int id = execute(action("插入注释"));
        answer(onlyRequest("gouji/input"), "null");
        assertTrue(result(id).isJsonNull());
        assertEquals(List.of(), host.sent("workspace/applyEdit"));
    }

    /** The text may change while the user enters a reason; then the edit's place is wrong. */
    @Test
    void noEditIsSentForATextThatHasChangedMeanwhile() {
        openWrongReport(CLIENT);
        int id = execute(action("插入注释"));
        host.change(URI, 2, WRONG + "\n");
        answer(onlyRequest("gouji/input"), "{\"text\":\"核实\"}");
        assertTrue(result(id).isJsonNull());
        assertEquals(List.of(), host.sent("workspace/applyEdit"));
    }

    /** A client without {@code gouji/input} gets the edit at once. It is an edit of the open document, not of the file. */
    @Test
    void aSuppressionIsAddedToTheOpenSettingsDocument() {
        host.disk.put("/w/.gouji.json", "{}");
        openWrongReport(CLIENT.replace(", input: true", ""));
        host.open("file:///w/.gouji.json", "{\"off\": [\"GJ202\"]}");
        host.runAll();
        JsonObject change = action(".gouji.json").getAsJsonObject("edit").getAsJsonArray("documentChanges").get(0).getAsJsonObject();
        assertEquals(1, change.getAsJsonObject("textDocument").get("version").getAsInt());
        SettingsReader.Result read = SettingsReader.read(edited("{\"off\": [\"GJ202\"]}", change.getAsJsonArray("edits")), Rules.known());
        assertEquals(List.of(), read.faults());
        assertEquals("（写明理由）", read.settings().suppressed().get(0).reason().orElseThrow());
    }

    /** The edit for a new settings file would be applied to the existing one. */
    @Test
    void noSuppressionIsOfferedInAnUnreadableSettingsFile() {
        host.wordFiles.put("/w/.gouji.json", new byte[] {'P', 'K', 3, 4});
        openWrongReport(CLIENT);
        assertEquals(Optional.empty(), offered(".gouji.json"));
        action("插入注释");
    }

    @Test
    void anUnknownCommandIsRefused() {
        openWrongReport(CLIENT);
        assertEquals(-32602, host.answer(execute("gouji.format", Map.of())).orElseThrow().getAsJsonObject("error").get("code").getAsInt());
    }
}
