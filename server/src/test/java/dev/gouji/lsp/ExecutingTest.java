package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.junit.jupiter.api.Test;

/** What commands have the client do, and when they are answered. */
class ExecutingTest {

    private static final String URI = "file:///w/%E5%B9%B4/a.txt";
    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    private static final String ABLE = """
            {initializationOptions: {debounce: 0, contentProvider: true, input: true}, rootUri: 'file:///w', capabilities: {
              window: {showDocument: {support: true}},
              workspace: {applyEdit: true, workspaceEdit: {documentChanges: true, resourceOperations: ['create']}},
              textDocument: {codeAction: {codeActionLiteralSupport: {}}}}}""";

    private final Stage stage = Stage.orderly();

    private void begin(String introduction) {
        stage.introduce(introduction);
        stage.open(URI, WRONG);
        stage.play();
    }

    private int execute(String command, Map<String, Object> argument) {
        int id = stage.ask("workspace/executeCommand", Map.of("command", command, "arguments", List.of(argument)));
        stage.play();
        return id;
    }

    private JsonObject pending(String method) {
        List<JsonObject> heard = stage.heard(method);
        assertEquals(1, heard.size(), () -> stage.sent.toString());
        return heard.get(0);
    }

    private void answer(JsonObject question, String result) {
        stage.receive("{\"jsonrpc\":\"2.0\",\"id\":" + question.get("id") + ",\"result\":" + result + "}");
        stage.play();
    }

    private JsonElement result(int id) {
        return stage.answer(id).orElseThrow().get("result");
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
    void anEditIsMadeByTheClientAndThenTheCommandIsAnswered() {
        begin(ABLE);
        int id = execute("gouji.recomputeTotals", Map.of("uri", URI));
        JsonObject question = pending("workspace/applyEdit");
        assertTrue(stage.answer(id).isEmpty());
        assertEquals(Samples.right(), edited(WRONG, change(question, 0).getAsJsonArray("edits")));
        assertEquals("{\"uri\":\"" + URI + "\",\"version\":1}", JsonParser.parseString("{\"uri\":" + change(question, 0).getAsJsonObject("textDocument").get("uri")
                + ",\"version\":" + change(question, 0).getAsJsonObject("textDocument").get("version") + "}").toString());
        answer(question, "{\"applied\":true}");
        assertEquals("{\"changed\":1}", result(id).toString());
    }

    @Test
    void aClientThatDoesNotTakeTheEditIsToldSo() {
        begin(ABLE);
        int id = execute("gouji.recomputeTotals", Map.of("uri", URI, "table", "t4"));
        answer(pending("workspace/applyEdit"), "{\"applied\":false}");
        assertTrue(result(id).isJsonNull());
        assertEquals("编辑器没有接受这次改动。", pending("window/showMessage").getAsJsonObject("params").get("message").getAsString());
    }

    @Test
    void aClientThatMakesNoEditsIsGivenThem() {
        begin("{initializationOptions: {debounce: 0}, capabilities: {}}");
        int id = execute("gouji.recomputeTotals", Map.of("uri", URI));
        assertEquals(Samples.right(), edited(WRONG, result(id).getAsJsonObject().getAsJsonObject("changes").getAsJsonArray(URI)));
    }

    @Test
    void thePageOfARuleIsShown() {
        begin(ABLE);
        int id = execute("gouji.explain", Map.of("uri", URI, "code", "GJ304"));
        JsonObject question = pending("window/showDocument");
        assertEquals("gouji:规则/GJ304.md", question.getAsJsonObject("params").get("uri").getAsString());
        answer(question, "{\"success\":true}");
        assertTrue(result(id).isJsonNull());
    }

    private JsonObject action(String words) {
        int id = stage.ask("textDocument/codeAction", Map.of("textDocument", Map.of("uri", URI), "range", range(), "context", Map.of("diagnostics", List.of())));
        stage.play();
        for (JsonElement action : result(id).getAsJsonArray()) {
            if (action.getAsJsonObject().get("title").getAsString().contains(words)) {
                return action.getAsJsonObject();
            }
        }
        throw new AssertionError(words + " is none of " + result(id));
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
        int id = stage.ask("workspace/executeCommand", params);
        stage.play();
        return id;
    }

    /** The reason goes into a settings file that is made for it, in the folder of the workspace. */
    @Test
    void theUserIsAskedWhyBeforeAProblemIsSuppressed() {
        begin(ABLE);
        int id = execute(action(".gouji.json"));
        JsonObject question = pending("gouji/input");
        assertEquals("核实无误的理由", question.getAsJsonObject("params").get("prompt").getAsString());
        answer(question, "{\"text\":\" 与原件核对 \"}");
        JsonObject edit = pending("workspace/applyEdit");
        assertEquals("create", change(edit, 0).get("kind").getAsString());
        assertEquals("file:///w/.gouji.json", change(edit, 0).get("uri").getAsString());
        assertTrue(change(edit, 1).getAsJsonObject("textDocument").get("version").isJsonNull());
        String text = edited("", change(edit, 1).getAsJsonArray("edits"));
        SettingsReader.Result read = SettingsReader.read(text, Rules.known());
        assertEquals(List.of(), read.faults());
        assertEquals("Suppressed[file=年/a.txt, rule=GJ304, cell=Optional[t4:行政复议/总计], paragraph=Optional.empty, reason=Optional[与原件核对]]",
                read.settings().suppressed().get(0).toString());
        answer(edit, "{\"applied\":true}");
        assertTrue(stage.answer(id).isPresent());
    }

    @Test
    void whoGivesNoReasonSuppressesNothing() {
        begin(ABLE);
        int id = execute(action("插入注释"));
        answer(pending("gouji/input"), "null");
        assertTrue(result(id).isJsonNull());
        assertEquals(List.of(), stage.heard("workspace/applyEdit"));
    }

    /** While the user thinks the text may move on; an edit would land in the wrong place. */
    @Test
    void nothingIsWrittenIntoATextThatHasMovedOn() {
        begin(ABLE);
        int id = execute(action("插入注释"));
        stage.change(URI, 2, WRONG + "\n");
        answer(pending("gouji/input"), "{\"text\":\"核实\"}");
        assertTrue(result(id).isJsonNull());
        assertEquals(List.of(), stage.heard("workspace/applyEdit"));
    }

    /** A client that cannot ask gets the edit, here of a settings file that is there, as it stands in the editor. */
    @Test
    void anOpenSettingsFileIsWrittenIntoAsItStandsThere() {
        stage.disk.put("/w/.gouji.json", "{}");
        begin(ABLE.replace(", input: true", ""));
        stage.open("file:///w/.gouji.json", "{\"off\": [\"GJ202\"]}");
        stage.play();
        JsonObject change = action(".gouji.json").getAsJsonObject("edit").getAsJsonArray("documentChanges").get(0).getAsJsonObject();
        assertEquals(1, change.getAsJsonObject("textDocument").get("version").getAsInt());
        SettingsReader.Result read = SettingsReader.read(edited("{\"off\": [\"GJ202\"]}", change.getAsJsonArray("edits")), Rules.known());
        assertEquals(List.of(), read.faults());
        assertEquals("（写明理由）", read.settings().suppressed().get(0).reason().orElseThrow());
    }

    /** An edit that makes a new settings file would be put into the one that is there. */
    @Test
    void aSettingsFileThatCannotBeReadIsLeftAlone() {
        stage.wordFiles.put("/w/.gouji.json", new byte[] {'P', 'K', 3, 4});
        begin(ABLE);
        assertThrows(AssertionError.class, () -> action(".gouji.json"));
        action("插入注释");
    }

    @Test
    void whatIsNoCommandIsRefused() {
        begin(ABLE);
        assertEquals(-32602, stage.answer(execute("gouji.format", Map.of())).orElseThrow().getAsJsonObject("error").get("code").getAsInt());
    }
}
