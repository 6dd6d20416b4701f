package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.gouji.lsp.feature.command.EditorCommand;
import dev.gouji.lsp.feature.command.EditorCommands;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Uses each announced capability against the real process, in every encoding of positions. The text has all that makes columns
 * go wrong: a byte order mark, CRLF, and on one line a character beyond 16 bits, a TAB and a no-break space. A capability
 * without a use here fails the test.
 */
@Timeout(Editor.TIMEOUT_SECONDS)
class CapabilitiesTest {

    private static final String URI = "file:///w/%E5%B9%B4%E6%8A%A5%20(1)/%E6%9F%B3%E6%BA%AA.txt";
    private static final String SLIP = "截止";
    private static final String CLAUSE = "第二十条第（五）项";
    private static final String LAW = "《中华人民共和国政府信息公开条例》";
    private static final String LAST = "六、其他需要报告的事项";
    private static final String LABEL = "行政规范性文件𠮷";
    private static final String TEXT = ("\uFEFF" + padded(Samples.right())
            .replace("\t行政规范性文件\n", "\t" + LABEL + "\u00A0\n")
            .replace(LAST + "\n", LAST + "\n𠮷村\u00A0" + SLIP + "2023年12月31日，依照" + LAW + CLAUSE + "公开。\n")).replace("\n", "\r\n");
    private static final int SLIP_START = TEXT.lastIndexOf(SLIP);
    private static final int TOTAL_START = Samples.total(TEXT) + 1;

    @TempDir
    Path folder;

    @AutoClose("end")
    private Processes processes;
    private Editor editor;
    private String encoding;
    private boolean pulls;
    private int version = 1;

    /** The report with a no-break space before the total of 行政复议. */
    private static String padded(String text) {
        int total = Samples.total(text);
        return text.substring(0, total) + "\u00A0" + text.substring(total);
    }

    /** The use of each capability, by its name; each gets the announced value. */
    private Map<String, Consumer<JsonElement>> uses() {
        Map<String, Consumer<JsonElement>> uses = new LinkedHashMap<>();
        uses.put("positionEncoding", value -> assertEquals(encoding, value.getAsString()));
        uses.put("textDocumentSync", this::sync);
        uses.put("diagnosticProvider", this::pull);
        uses.put("documentSymbolProvider", value -> outline());
        uses.put("foldingRangeProvider", value -> folding());
        uses.put("selectionRangeProvider", value -> selection());
        uses.put("signatureHelpProvider", this::columns);
        uses.put("documentHighlightProvider", value -> highlights());
        uses.put("workspaceSymbolProvider", value -> symbols());
        uses.put("codeLensProvider", value -> lenses());
        uses.put("inlayHintProvider", value -> hints());
        uses.put("semanticTokensProvider", this::tokens);
        uses.put("hoverProvider", value -> assertEquals(json(range(TEXT, at(CLAUSE), CLAUSE.length())),
                request("textDocument/hover", at(CLAUSE) + 1).getAsJsonObject().get("range")));
        uses.put("definitionProvider", value -> assertEquals("gouji:条例/" + CLAUSE + ".md",
                request("textDocument/definition", at(CLAUSE) + 1).getAsJsonArray().get(0).getAsJsonObject().get("uri").getAsString()));
        uses.put("referencesProvider", value -> assertTrue(request("textDocument/references", at(CLAUSE) + 1).getAsJsonArray()
                .contains(json(Map.of("uri", URI, "range", range(TEXT, at(CLAUSE), CLAUSE.length()))))));
        uses.put("documentLinkProvider", value -> links());
        uses.put("completionProvider", this::completion);
        uses.put("documentFormattingProvider", value -> assertFormats("textDocument/formatting", Map.of()));
        uses.put("documentRangeFormattingProvider", value -> assertFormats("textDocument/rangeFormatting",
                Map.of("range", range(TEXT, 0, TEXT.length()))));
        uses.put("documentOnTypeFormattingProvider", this::enter);
        uses.put("renameProvider", this::rename);
        uses.put("codeActionProvider", this::actions);
        uses.put("executeCommandProvider", this::commands);
        uses.put("workspace", this::folders);
        return uses;
    }

    @ParameterizedTest
    @CsvSource({"utf-8, false", "utf-16, false", "utf-32, false", "utf-8, true", "utf-16, true", "utf-32, true"})
    void everyAnnouncedCapabilityIsAnsweredAndNoOtherIsAnnounced(String encoding, boolean pulls) throws IOException {
        start(encoding, pulls);
        JsonObject capabilities = editor.initialize(initializeParams()).getAsJsonObject("capabilities");
        editor.open(URI, TEXT);
        Map<String, Consumer<JsonElement>> uses = uses();
        if (!pulls) {
            assertFinding(editor.diagnostics(URI, 1));
            uses.remove("diagnosticProvider");
        }
        assertEquals(Set.of(), without(capabilities.keySet(), uses.keySet()), "use this capability in uses()");
        assertEquals(Set.of(), without(uses.keySet(), capabilities.keySet()), "a feature should announce this capability");
        uses.forEach((name, use) -> use.accept(capabilities.get(name)));
        assertEquals(pulls, !editor.hasReceived("textDocument/publishDiagnostics"), "diagnostics must be published exactly to a client that does not pull them");
        assertEquals(0, editor.shutDown());
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private void start(String encoding, boolean pulls) throws IOException {
        this.encoding = encoding;
        this.pulls = pulls;
        processes = new Processes(folder);
        editor = Editor.of(processes.start("--stdio"));
    }

    private String initializeParams() {
        return Editor.VS_CODE.replace("codeActionLiteralSupport: {}", "codeActionLiteralSupport: {}, dataSupport: true, resolveSupport: {properties: ['edit']}")
                .replace("capabilities: {", "capabilities: {general: {positionEncodings: ['" + encoding + "']},")
                .replace("workspace: {", "workspace: {workspaceFolders: true, ")
                .replace("textDocument: {", pulls ? "textDocument: {diagnostic: {}, " : "textDocument: {")
                .replace("contentProvider: true", "contentProvider: true, inlayHints: 'all'");
    }

    // Places, counted by the test itself

    private static int at(String word) {
        return TEXT.lastIndexOf(word);
    }

    private static JsonElement json(Object value) {
        return new Gson().toJsonTree(value);
    }

    private Map<String, Integer> position(String text, int index) {
        return Columns.position(text, index, encoding);
    }

    private Map<String, Object> range(String text, int start, int length) {
        return Map.of("start", position(text, start), "end", position(text, start + length));
    }

    private JsonElement request(String method, int index) {
        return editor.request(method, Map.of("textDocument", Map.of("uri", URI), "position", position(TEXT, index),
                "context", Map.of("includeDeclaration", true)));
    }

    private void assertFinding(JsonArray diagnostics) {
        assertEquals(2, diagnostics.size(), diagnostics::toString);
        assertFinding(diagnostics.get(0).getAsJsonObject(), "GJ208", at(LABEL), LABEL.length());
        assertFinding(diagnostics.get(1).getAsJsonObject(), "GJ707", SLIP_START, SLIP.length());
    }

    private void assertFinding(JsonObject finding, String code, int at, int length) {
        assertEquals(code, finding.get("code").getAsString());
        assertEquals(json(range(TEXT, at, length)), finding.get("range"));
    }

    // The capabilities

    private void sync(JsonElement value) {
        assertEquals("{\"openClose\":true,\"change\":2,\"save\":{\"includeText\":false}}", value.toString());
        change(range(TEXT, SLIP_START, SLIP.length()), "截至");
        assertEquals(1, findings().size());
        change(range(TEXT, SLIP_START, "截至".length()), SLIP);
        assertFinding(findings());
        editor.notify("textDocument/didSave", Editor.document(URI));
        editor.close(URI);
        editor.open(URI, TEXT);
        version = 1;
        assertFinding(findings());
    }

    private void change(Map<String, Object> range, String text) {
        editor.change(URI, ++version, Map.of("range", range, "text", text));
    }

    /** The diagnostics of the newest version, pulled or published. */
    private JsonArray findings() {
        return pulls ? pulled(Map.of()).getAsJsonArray("items") : editor.diagnostics(URI, version);
    }

    private JsonObject pulled(Map<String, Object> more) {
        Map<String, Object> question = new LinkedHashMap<>(Editor.document(URI));
        question.putAll(more);
        return editor.request("textDocument/diagnostic", question).getAsJsonObject();
    }

    private void pull(JsonElement value) {
        assertEquals("{\"interFileDependencies\":true,\"workspaceDiagnostics\":true}", value.toString());
        JsonObject full = pulled(Map.of());
        assertEquals("full", full.get("kind").getAsString());
        assertFinding(full.getAsJsonArray("items"));
        JsonObject again = pulled(Map.of("previousResultId", full.get("resultId").getAsString()));
        assertEquals("{\"kind\":\"unchanged\",\"resultId\":" + full.get("resultId") + "}", again.toString());
        assertEquals("{\"items\":[]}", editor.request("workspace/diagnostic", Map.of("previousResultIds", List.of())).toString());
    }

    private void outline() {
        JsonArray roots = editor.request("textDocument/documentSymbol", Editor.document(URI)).getAsJsonArray();
        assertEquals(1, roots.size());
        JsonArray sections = roots.get(0).getAsJsonObject().getAsJsonArray("children");
        assertEquals(6, sections.size());
        assertEquals(json(range(TEXT, at(LAST), LAST.length())), sections.get(5).getAsJsonObject().get("selectionRange"));
    }

    private void folding() {
        JsonArray ranges = editor.request("textDocument/foldingRange", Editor.document(URI)).getAsJsonArray();
        int first = Columns.line(TEXT, at(LAST));
        assertTrue(ranges.contains(json(Map.of("startLine", first, "endLine", first + 2))), ranges::toString);
    }

    private void selection() {
        JsonArray chains = editor.request("textDocument/selectionRange", Map.of("textDocument", Map.of("uri", URI),
                "positions", List.of(position(TEXT, TOTAL_START), position(TEXT, 0)))).getAsJsonArray();
        assertEquals(2, chains.size());
        assertEquals(json(range(TEXT, TOTAL_START, 1)), chains.get(0).getAsJsonObject().get("range"));
        JsonObject cell = chains.get(0).getAsJsonObject().getAsJsonObject("parent");
        assertEquals(json(range(TEXT, TOTAL_START - 1, 2)), cell.get("range"));
    }

    private void columns(JsonElement options) {
        assertEquals("{\"triggerCharacters\":[\"\\t\",\"|\"]}", options.toString());
        JsonObject help = request("textDocument/signatureHelp", TOTAL_START).getAsJsonObject();
        assertEquals(4, help.get("activeParameter").getAsInt());
        JsonArray parameters = help.getAsJsonArray("signatures").get(0).getAsJsonObject().getAsJsonArray("parameters");
        assertEquals("总计", parameters.get(4).getAsJsonObject().get("label").getAsString());
    }

    private void highlights() {
        JsonArray highlights = request("textDocument/documentHighlight", TOTAL_START).getAsJsonArray();
        assertEquals(5, highlights.size());
        assertEquals(json(Map.of("range", range(TEXT, TOTAL_START, 1), "kind", 3)), highlights.get(0));
    }

    private void symbols() {
        JsonArray symbols = editor.request("workspace/symbol", Map.of("query", "鹭桥镇 2023 其他事项")).getAsJsonArray();
        assertEquals(1, symbols.size());
        assertEquals(json(Map.of("uri", URI, "range", range(TEXT, at(LAST), LAST.length()))), symbols.get(0).getAsJsonObject().get("location"));
    }

    private void lenses() {
        JsonArray lenses = editor.request("textDocument/codeLens", Editor.document(URI)).getAsJsonArray();
        assertEquals("许可 46 · 处罚 9 · 强制 3 · 新收 25 · 办结 26 · 结转 2 · 复议 2 · 直接起诉 1 · 复议后起诉 1",
                lenses.get(0).getAsJsonObject().getAsJsonObject("command").get("title").getAsString());
        assertEquals("2 处建议", lenses.get(1).getAsJsonObject().getAsJsonObject("command").get("title").getAsString());
    }

    private void hints() {
        JsonArray hints = editor.request("textDocument/inlayHint", Map.of("textDocument", Map.of("uri", URI),
                "range", range(TEXT, TOTAL_START, 1))).getAsJsonArray();
        assertEquals(json(Map.of("position", position(TEXT, TOTAL_START + 1), "label", "✓", "paddingLeft", true)), hints.get(hints.size() - 1));
    }

    private void tokens(JsonElement options) {
        JsonObject legend = options.getAsJsonObject().getAsJsonObject("legend");
        JsonObject full = editor.request("textDocument/semanticTokens/full", Editor.document(URI)).getAsJsonObject();
        int number = legend.getAsJsonArray("tokenTypes").asList().indexOf(json("number"));
        int total = 1 << legend.getAsJsonArray("tokenModifiers").asList().indexOf(json("total"));
        assertTrue(tokens(full).contains(json(Map.of("at", position(TEXT, TOTAL_START), "length", 1, "type", number, "modifiers", total))));
        JsonObject part = editor.request("textDocument/semanticTokens/range", Map.of("textDocument", Map.of("uri", URI),
                "range", range(TEXT, TOTAL_START, 1))).getAsJsonObject();
        assertEquals(List.of(json(Map.of("at", position(TEXT, TOTAL_START), "length", 1, "type", number, "modifiers", total))), tokens(part));
        assertEquals(0, delta(full.get("resultId").getAsString()).getAsJsonArray("edits").size());
    }

    private JsonObject delta(String before) {
        return editor.request("textDocument/semanticTokens/full/delta", Map.of("textDocument", Map.of("uri", URI), "previousResultId", before))
                .getAsJsonObject();
    }

    /** The tokens with their places; the protocol has the distance from the token before. */
    private static List<JsonElement> tokens(JsonObject answer) {
        List<Integer> data = answer.getAsJsonArray("data").asList().stream().map(JsonElement::getAsInt).toList();
        List<JsonElement> tokens = new ArrayList<>();
        int line = 0;
        int character = 0;
        for (int i = 0; i < data.size(); i += 5) {
            character = data.get(i) == 0 ? character + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            tokens.add(json(Map.of("at", Map.of("line", line, "character", character), "length", data.get(i + 2), "type", data.get(i + 3),
                    "modifiers", data.get(i + 4))));
        }
        return tokens;
    }

    private void links() {
        JsonArray links = editor.request("textDocument/documentLink", Editor.document(URI)).getAsJsonArray();
        JsonObject last = links.get(links.size() - 1).getAsJsonObject();
        assertEquals(json(range(TEXT, at(CLAUSE), CLAUSE.length())), last.get("range"));
    }

    private void completion(JsonElement options) {
        assertEquals("{\"resolveProvider\":true,\"triggerCharacters\":[\"第\",\"《\",\"、\"]}", options.toString());
        JsonArray items = request("textDocument/completion", at(CLAUSE) + 1).getAsJsonObject().getAsJsonArray("items");
        JsonObject edit = items.get(0).getAsJsonObject().getAsJsonObject("textEdit");
        assertEquals(json(position(TEXT, at(CLAUSE))), edit.getAsJsonObject("range").get("start"));
        assertTrue(editor.request("completionItem/resolve", items.get(0)).getAsJsonObject().has("documentation"));
    }

    private void actions(JsonElement options) {
        assertEquals("{\"codeActionKinds\":[\"quickfix\",\"refactor.rewrite\",\"source.fixAll.gouji\",\"source.recomputeTotals.gouji\"],\"resolveProvider\":true}",
                options.toString());
        JsonArray actions = editor.request("textDocument/codeAction", Map.of("textDocument", Map.of("uri", URI),
                "range", range(TEXT, SLIP_START, 0), "context", Map.of("diagnostics", List.of(), "only", List.of("quickfix")))).getAsJsonArray();
        JsonObject change = actions.get(0).getAsJsonObject().getAsJsonObject("edit").getAsJsonArray("documentChanges").get(0).getAsJsonObject();
        assertEquals(json(Map.of("uri", URI, "version", version)), change.get("textDocument"));
        JsonObject edit = change.getAsJsonArray("edits").get(0).getAsJsonObject();
        assertEquals(json(range(TEXT, SLIP_START, SLIP.length())), edit.get("range"));
        assertEquals("截至", edit.get("newText").getAsString());
        resolve();
    }

    /** The action comes without its edit, which is made when the client resolves the action. */
    private void resolve() {
        int start = TEXT.lastIndexOf("六、其他");
        change(range(TEXT, start, 1), "6");
        JsonObject action = editor.request("textDocument/codeAction", Map.of("textDocument", Map.of("uri", URI), "range", range(TEXT, 0, 0),
                "context", Map.of("diagnostics", List.of(), "only", List.of("source.fixAll")))).getAsJsonArray().get(0).getAsJsonObject();
        assertFalse(action.has("edit"));
        JsonObject edit = editor.request("codeAction/resolve", action).getAsJsonObject().getAsJsonObject("edit").getAsJsonArray("documentChanges").get(0)
                .getAsJsonObject().getAsJsonArray("edits").get(0).getAsJsonObject();
        Map<String, Object> figure = range(TEXT.substring(0, start) + "6" + TEXT.substring(start + 1), start, 1);
        assertEquals(json(figure), edit.get("range"));
        assertEquals("六", edit.get("newText").getAsString());
        change(figure, "六");
        assertFinding(findings());
    }

    /** Adds four empty lines and expects an edit that removes them. */
    private void assertFormats(String method, Map<String, Object> more) {
        Map<String, Object> question = new LinkedHashMap<>(Editor.document(URI));
        question.put("options", Map.of("tabSize", 4, "insertSpaces", true));
        question.putAll(more);
        change(range(TEXT, SLIP_START, 0), "\n\n\n\n");
        JsonArray edits = editor.request(method, question).getAsJsonArray();
        assertTrue(edits.size() > 0 && edits.get(0).getAsJsonObject().get("newText").getAsString().isEmpty(), edits::toString);
        change(Map.of("start", position(TEXT, SLIP_START), "end", Map.of("line", Columns.line(TEXT, SLIP_START) + 4, "character", 0)), "");
        assertFinding(findings());
    }

    private void enter(JsonElement options) {
        assertEquals("{\"firstTriggerCharacter\":\"\\n\"}", options.toString());
        String row = "\t行政强制\r\n\t3\r\n";
        int start = TEXT.indexOf(row);
        change(range(TEXT, start, row.length()), "");
        Map<String, Object> question = new LinkedHashMap<>(Editor.document(URI));
        question.putAll(Map.of("position", position(TEXT, start - 2), "ch", "\n", "options", Map.of("tabSize", 4, "insertSpaces", true)));
        JsonObject edit = editor.request("textDocument/onTypeFormatting", question).getAsJsonArray().get(0).getAsJsonObject();
        assertTrue(edit.get("newText").getAsString().contains("行政强制"), edit::toString);
        change(range(TEXT, start, 0), row);
        assertFinding(findings());
    }

    private void rename(JsonElement options) {
        assertEquals("true", options.toString());
        String name = TEXT.substring(1, TEXT.indexOf("20")).trim();
        assertEquals(name, request("textDocument/prepareRename", 2).getAsJsonObject().get("placeholder").getAsString());
        Map<String, Object> question = new LinkedHashMap<>(Editor.document(URI));
        question.putAll(Map.of("position", position(TEXT, 2), "newName", "新名称𠮷局"));
        assertEquals(-32803, editor.errorCode("textDocument/prepareRename", Map.of("textDocument", Map.of("uri", URI), "position", position(TEXT, SLIP_START))));
        JsonArray edits = editor.request("textDocument/rename", question).getAsJsonObject().getAsJsonArray("documentChanges").get(0)
                .getAsJsonObject().getAsJsonArray("edits");
        assertEquals(json(range(TEXT, 1, name.length())), edits.get(0).getAsJsonObject().get("range"));
    }

    private void commands(JsonElement options) {
        assertEquals(EditorCommands.all().stream().map(EditorCommand::name).toList(),
                new Gson().fromJson(options.getAsJsonObject().get("commands"), List.class));
        JsonObject status = execute("gouji.status", Map.of("uri", URI)).getAsJsonObject();
        assertEquals(version, status.get("version").getAsInt());
        assertEquals(2, status.get("hints").getAsInt(), status::toString);
        JsonElement figures = execute("gouji.extract", Map.of("uri", URI)).getAsJsonObject().getAsJsonArray("files").get(0);
        assertTrue(figures.getAsJsonObject().getAsJsonObject("cells").has("t3:一/总计"));
        assertTrue(execute("gouji.newReport", Map.of("year", 2025)).getAsJsonObject().get("text").getAsString().contains("2025年"));
        assertEquals("{\"changed\":0}", execute("gouji.recomputeTotals", Map.of("uri", URI)).toString());
        assertEquals(JsonNull.INSTANCE, execute("gouji.explain", Map.of("uri", URI, "code", "GJ999")));
        assertEquals(JsonNull.INSTANCE, execute("gouji.suppress", Map.of("uri", URI)));
        assertEquals(1, editor.request("gouji/preview", Map.of("uri", URI)).getAsJsonObject().getAsJsonArray("tables").get(0)
                .getAsJsonObject().getAsJsonArray("rows").get(0).getAsJsonArray().size());
        assertTrue(execute("gouji.convert", Map.of("uri", URI, "to", "markdown")).toString().contains("| --- |"));
    }

    private JsonElement execute(String command, Map<String, Object> argument) {
        return editor.request("workspace/executeCommand", Map.of("command", command, "arguments", List.of(argument)));
    }

    private void folders(JsonElement value) {
        assertEquals("{\"workspaceFolders\":{\"supported\":true,\"changeNotifications\":true}}", value.toString());
        editor.notify("workspace/didChangeWorkspaceFolders", Map.of("event", Map.of("removed", List.of(),
                "added", List.of(Map.of("uri", folder.toUri().toString(), "name", "w")))));
        change(range(TEXT, 0, 0), "");
        assertFinding(findings());
    }

    @Test
    void codeActionsAreNotAnnouncedToAClientWithoutActionLiterals() throws IOException {
        start("utf-16", false);
        JsonObject capabilities = editor.initialize("{}").getAsJsonObject("capabilities");
        Set<String> expected = Set.of("positionEncoding", "textDocumentSync", "documentSymbolProvider", "foldingRangeProvider", "selectionRangeProvider",
                "hoverProvider", "signatureHelpProvider", "definitionProvider", "referencesProvider", "documentHighlightProvider",
                "workspaceSymbolProvider", "documentLinkProvider", "completionProvider", "codeLensProvider", "inlayHintProvider",
                "semanticTokensProvider", "documentFormattingProvider", "documentRangeFormattingProvider",
                "documentOnTypeFormattingProvider", "renameProvider", "executeCommandProvider");
        assertEquals(Set.of(), without(capabilities.keySet(), expected), "add this capability above, or announce it only to clients that can use it");
        assertEquals(Set.of(), without(expected, capabilities.keySet()), "a feature should announce this capability to every client");
        assertFalse(capabilities.toString().contains("null"));
        assertEquals(0, editor.shutDown());
    }
}
