package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Malformed messages, some of them sent by real clients: the server stays in service after each of them. */
@Timeout(Editor.TIMEOUT_SECONDS)
class HostileClientTest {

    private static final String URI = "file:///w/a.txt";
    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    /** Longer than the buffer of any reader. */
    private static final String LONG = "甲乙丙丁".repeat(8_000);

    @AutoClose("end")
    private final Editor editor = Editor.inThisProcess();

    private void assertServes() {
        editor.open("untitled:served", WRONG);
        assertEquals(1, editor.diagnostics("untitled:served", 1).size());
    }

    // Frames

    static Stream<String> unreadable() {
        return Stream.of(
                "{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"" + URI + "\",\"version\":1.5,\"text\":\"LONG\"}}}",
                "{\"id\":1,\"method\":\"textDocument/hover\",\"params\":{\"position\":{\"line\":0,\"character\":4294967296},\"x\":\"LONG\"}}",
                "{\"id\":1,\"method\":\"textDocument/codeAction\",\"params\":{\"context\":{\"diagnostics\":[{\"severity\":{},\"message\":\"LONG\"}]}}}",
                "[{\"id\":1,\"method\":\"initialize\",\"params\":\"LONG\"}]",
                "{\"id\":1,\"method\":\"textDocument/hover\",\"params\":" + "[".repeat(100_000),
                "{\"id\":1,\"method\":\"textDocument/hover\",\"params\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}",
                "{\"id\":1,\"method\":\"textDocument/hover\",\"params\":\"LONG\"",
                "LONG").map(s -> s.replace("LONG", LONG));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void theServerServesOnAfterALongUnreadableMessage(String body) {
        editor.initialize(Editor.VS_CODE);
        editor.write(Editor.frame(body));
        assertServes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content-length: N\r\n\r\n", "CONTENT-LENGTH:N\r\n\r\n", "Content-Type: a/b; charset=klingon\r\nContent-Length: N\r\n\r\n"})
    void headersAreReadInAnyCaseAndOrder(String header) {
        editor.initialize(Editor.VS_CODE);
        String body = "{\"id\":7,\"method\":\"shutdown\"}";
        editor.write((header.replace("N\r", body.length() + "\r") + body).getBytes(StandardCharsets.US_ASCII));
        editor.await(m -> m.has("id") && !m.has("method") && m.get("id").toString().equals("7"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"id\":1,               | -32700", "''              | -32700", "no               | -32700",
        "[]                       | -32600", "[{\"id\":1,\"method\":\"shutdown\"}] | -32600",
        "{}                       | -32600", "42               | -32600", "null             | -32600", "\"x\" | -32600",
        "{\"id\":true,\"method\":\"x\"} | -32600", "{\"id\":{},\"method\":\"x\"} | -32600", "{\"params\":{}} | -32600"})
    void anInvalidMessageIsAnsweredByAnErrorWithoutId(String body, int code) {
        editor.initialize(Editor.VS_CODE);
        editor.write(Editor.frame(body));
        assertEquals(code, editor.errorCodeWithoutId());
        assertServes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "1.5", "99999999999", "1e3", "\"abc\"", "\"甲\"", "null"})
    void everyRequestIsAnsweredUnderItsId(String id) {
        editor.initialize(Editor.VS_CODE);
        editor.write(Editor.frame("{\"id\":" + id + ",\"method\":\"gouji/unheard\"}"));
        JsonObject answer = editor.await(m -> m.has("error") && m.getAsJsonObject("error").get("code").getAsInt() == -32601);
        assertEquals(JsonParser.parseString(id), answer.get("id"));
    }

    @Test
    void aRequestWithoutAMethodNameIsInvalid() {
        editor.initialize(Editor.VS_CODE);
        editor.write(Editor.frame("{\"id\":99,\"method\":null}"));
        assertEquals(-32600, editor.await(m -> m.has("error") && m.get("id").toString().equals("99")).getAsJsonObject("error").get("code").getAsInt());
    }

    // Order

    @Test
    void sessionErrorsGoBeforeUnknownMethods() {
        assertEquals(-32002, editor.errorCode("gouji/unheard", Map.of()));
        editor.initialize(Editor.VS_CODE);
        assertEquals(-32601, editor.errorCode("gouji/unheard", Map.of()));
        assertEquals(JsonNull.INSTANCE, editor.request("shutdown", JsonNull.INSTANCE));
        assertEquals(-32600, editor.errorCode("gouji/unheard", Map.of()));
        assertEquals(-32600, editor.errorCode("shutdown", JsonNull.INSTANCE));
    }

    // Parameters

    private static final String PLACE = "{\"textDocument\":{\"uri\":\"" + URI + "\"},\"position\":POSITION}";

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"line\":1}", "{\"line\":\"1\",\"character\":0}", "[1,2]", "7"})
    void anUnreadablePositionIsInvalidParamsWithoutJavaWords(String position) {
        editor.initialize(Editor.VS_CODE);
        editor.open(URI, WRONG);
        editor.write(Editor.frame("{\"id\":77,\"method\":\"textDocument/hover\",\"params\":" + PLACE.replace("POSITION", position) + "}"));
        JsonObject error = editor.await(m -> m.has("error")).getAsJsonObject("error");
        assertEquals(-32602, error.get("code").getAsInt());
        assertEquals("textDocument/hover 的参数不完整或类型不对。", error.get("message").getAsString());
        assertEquals(Set.of("code", "message"), error.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "{\"uri\":null}", "{\"uri\":7}", "{}"})
    void aDocumentWithoutAUriIsInvalidParams(String document) {
        editor.initialize(Editor.VS_CODE);
        for (String method : List.of("textDocument/hover", "textDocument/documentSymbol", "textDocument/codeAction", "textDocument/completion")) {
            JsonObject params = JsonParser.parseString("{\"position\":{\"line\":0,\"character\":0},\"range\":{\"start\":{\"line\":0,\"character\":0},"
                    + "\"end\":{\"line\":0,\"character\":0}},\"textDocument\":" + document + "}").getAsJsonObject();
            assertEquals(-32602, editor.errorCode(method, params), method);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4294967295", "1.79e308", "2147483648", "-1", "0.5"})
    void aPositionBeyondTheTextIsNoError(String number) {
        editor.initialize(Editor.VS_CODE);
        editor.open(URI, WRONG);
        JsonElement hover = editor.request("textDocument/hover", JsonParser.parseString(
                PLACE.replace("POSITION", "{\"line\":" + number + ",\"character\":" + number + "}")));
        assertTrue(hover.isJsonNull() || hover.isJsonObject());
    }

    /** The context may hold diagnostics of other servers, in any shape. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"value\":\"X1\",\"target\":\"a:b\"}", "true", "1.5", "[]", "4294967295", "null"})
    void fixesAreOfferedBesideForeignDiagnostics(String odd) {
        editor.initialize(Editor.VS_CODE);
        editor.open(URI, WRONG);
        JsonArray ours = editor.diagnostics(URI, 1);
        JsonArray diagnostics = ours.deepCopy();
        for (String member : List.of("code", "codeDescription", "severity", "tags", "message", "source", "relatedInformation", "range", "data")) {
            JsonObject foreign = ours.get(0).getAsJsonObject().deepCopy();
            foreign.add(member, JsonParser.parseString(odd));
            diagnostics.add(foreign);
        }
        diagnostics.add(JsonParser.parseString(odd));
        JsonObject params = new JsonObject();
        params.add("textDocument", JsonParser.parseString("{\"uri\":\"" + URI + "\"}"));
        params.add("range", ours.get(0).getAsJsonObject().get("range"));
        params.add("context", new JsonObject());
        params.getAsJsonObject("context").add("diagnostics", diagnostics);
        assertFalse(editor.request("textDocument/codeAction", params).getAsJsonArray().isEmpty());
        params.add("context", JsonParser.parseString(odd));
        assertFalse(editor.request("textDocument/codeAction", params).getAsJsonArray().isEmpty());
    }

    /** The answer is an action in the protocol, never null. */
    @Test
    void anActionOfAClosedDocumentStaysWithoutAnEdit() {
        editor.initialize(Editor.VS_CODE);
        JsonElement action = JsonParser.parseString("{\"title\":\"a\",\"data\":{\"uri\":\"" + URI + "\",\"version\":1,\"edit\":\"TOTALS\"}}");
        assertEquals(action, editor.request("codeAction/resolve", action));
    }

    // Texts

    @Test
    void anEditWithPositionsBeyondAnIntIsApplied() {
        editor.initialize(Editor.VS_CODE);
        editor.open(URI, WRONG);
        editor.diagnostics(URI, 1);
        editor.change(URI, 2, JsonParser.parseString("{\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":2147483648,\"character\":0}},"
                + "\"text\":\"# 会议纪要\\n" + LONG + "\"}"));
        assertEquals(0, editor.diagnostics(URI, 2).size());
        editor.change(URI, 3, JsonParser.parseString("{\"range\":{\"start\":{\"line\":1,\"character\":0},\"end\":{\"line\":1,\"character\":0}},\"text\":\"1\"}"));
        assertEquals(0, editor.diagnostics(URI, 3).size(), "the server's text differs from the editor's");
    }

    @Test
    void documentsWithoutVersionsAreChecked() {
        editor.initialize(Editor.VS_CODE);
        editor.open(URI, Samples.right());
        editor.diagnostics(URI, 1);
        editor.write(Editor.frame("{\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"" + URI
                + "\",\"version\":null},\"contentChanges\":[{\"text\":" + new com.google.gson.JsonPrimitive(WRONG) + "}]}}"));
        assertEquals(1, editor.diagnostics(URI, 2).size());
    }

    /** The last diagnostic says how many more findings there are. */
    @Test
    void atMostAThousandDiagnosticsAreShown() {
        editor.initialize(Editor.VS_CODE);
        editor.open(URI, Samples.right() + "截止2023年12月31日。\n".repeat(5_000));
        JsonArray diagnostics = editor.diagnostics(URI, 1);
        assertEquals(1_000, diagnostics.size());
        JsonObject last = diagnostics.get(999).getAsJsonObject();
        assertTrue(last.get("message").getAsString().matches("问题太多，另有 \\d+ 处未在此列出.*"), last::toString);
        assertFalse(last.has("code"));
    }
}
