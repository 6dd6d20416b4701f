package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.gouji.message.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions, diagnostics and settings, against a server in this process. */
class ServerTest {

    private static final String URI = "file:///w/a.txt";
    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    /** A client that cannot watch files. */
    private static final String WITHOUT_WATCHING = Editor.VS_CODE.replace("dynamicRegistration: true", "dynamicRegistration: false");

    @TempDir
    Path folder;

    @AutoClose("end")
    private final Editor editor = Editor.inThisProcess();

    // Start and end

    @Test
    void requestsAreRefusedBeforeInitializeAndAfterShutdown() {
        assertEquals(-32002, editor.errorCode("textDocument/hover", Editor.document(URI)));
        editor.open(URI, WRONG);
        editor.initialize(Editor.VS_CODE);
        assertEquals(-32600, editor.errorCode("initialize", Map.of()));
        assertEquals(JsonNull.INSTANCE, editor.request("textDocument/documentSymbol", Editor.document(URI)));
        editor.request("shutdown", JsonNull.INSTANCE);
        assertEquals(-32600, editor.errorCode("textDocument/documentSymbol", Editor.document(URI)));
        editor.notify("exit", JsonNull.INSTANCE);
        assertEquals(0, editor.exitCode());
    }

    @Test
    void unknownRequestsAreRefusedAndUnknownNotificationsIgnored() {
        editor.initialize(Editor.VS_CODE);
        assertEquals(-32601, editor.errorCode("textDocument/unknown", Map.of()));
        assertEquals(-32601, editor.errorCode("$/unknown", Map.of()));
        editor.notify("$/setTrace", Map.of("value", "verbose"));
        editor.notify("$/cancelRequest", Map.of("id", 77));
        editor.notify("workspace/didChangeConfiguration", Map.of("settings", Map.of()));
        editor.notify("window/workDoneProgress/cancel", Map.of("token", 1));
        editor.open(URI, Samples.right());
        assertEquals(new JsonArray(), editor.diagnostics(URI, 1));
    }

    @Test
    void theServerSendsItsNameAndVersion() {
        JsonObject server = editor.initialize(Editor.VS_CODE).getAsJsonObject("serverInfo");
        assertEquals("gouji", server.get("name").getAsString());
        assertEquals("1.2.3", server.get("version").getAsString());
        assertEquals("勾稽 1.2.3 已启动，位置按 utf-16 计。", editor.notification("window/logMessage").get("message").getAsString());
    }

    @Test
    void messagesAreInTheLanguageOfTheEditorElseOfTheMachine() {
        editor.initialize(Editor.VS_CODE.replace("zh-cn", "en-GB"));
        editor.open(URI, WRONG);
        JsonObject finding = editor.diagnostics(URI, 1).get(0).getAsJsonObject();
        assertEquals("gouji", finding.get("source").getAsString());
        assertTrue(finding.get("message").getAsString().startsWith("Table 4"), finding::toString);

        Editor other = Editor.inThisProcess(Language.EN);
        other.initialize(Editor.VS_CODE.replace("zh-cn", "de"));
        assertTrue(other.notification("window/logMessage").get("message").getAsString().startsWith("Gouji 1.2.3"));
        assertEquals(0, other.shutDown());
    }

    // Diagnostics

    @Test
    void publishedVersionsNeverDecrease() {
        editor.initialize(Editor.VS_CODE);
        editor.open(URI, Samples.right());
        for (int version = 2; version <= 60; version++) {
            editor.change(URI, version, Editor.wholeText(version % 2 == 0 ? WRONG : Samples.right()));
        }
        editor.await(m -> m.toString().contains("\"version\":60"));
        List<Integer> versions = editor.publications(URI).stream().map(p -> p.get("version").getAsInt()).toList();
        assertEquals(versions.stream().sorted().distinct().toList(), versions);
        assertTrue(versions.stream().allMatch(v -> v < 60), versions::toString);
    }

    @Test
    void textsThatAreNoReportGetNoDiagnostics() {
        editor.initialize(Editor.VS_CODE);
        String readme = "# Tool\n\n| a | b | total |\n|---|---|---|\n| 1 | 2 | 4 |\n\n第二十条第（一）项\n";
        editor.open(URI, readme);
        editor.open("git:/w/b.txt", WRONG);
        editor.open("output:b", WRONG);
        assertEquals(JsonNull.INSTANCE, editor.request("textDocument/documentSymbol", Editor.document(URI)));
        assertEquals(JsonNull.INSTANCE, editor.request("textDocument/documentSymbol", Editor.document("git:/w/b.txt")));
        editor.change(URI, 2, Editor.wholeText(WRONG));
        assertEquals(1, editor.diagnostics(URI, 2).size());
        editor.change(URI, 3, Editor.wholeText(readme));
        assertEquals(0, editor.diagnostics(URI, 3).size());
        assertFalse(editor.hasReceived("textDocument/publishDiagnostics"));
    }

    @Test
    void aClosedDocumentHasNoDiagnosticsUntilItIsOpenedAgain() {
        editor.initialize(Editor.VS_CODE);
        editor.open(URI, WRONG);
        assertEquals(1, editor.diagnostics(URI, 1).size());
        editor.close(URI);
        JsonObject cleared = editor.notification("textDocument/publishDiagnostics");
        assertEquals(new JsonArray(), cleared.get("diagnostics"));
        assertEquals(JsonNull.INSTANCE, editor.request("textDocument/documentSymbol", Editor.document(URI)));
        editor.open(URI, WRONG);
        assertEquals(1, editor.diagnostics(URI, 1).size());
    }

    // Settings

    @Test
    void changedSettingsOfTheFolderAreApplied() throws IOException {
        editor.initialize(Editor.VS_CODE);
        JsonObject registration = editor.await(m -> m.has("method") && m.get("method").getAsString().equals("client/registerCapability"));
        assertTrue(registration.toString().contains("**/.gouji.json"), registration::toString);
        String uri = report("{\"off\": [\"GJ3xx\"]}");
        editor.open(uri, WRONG);
        assertEquals(0, editor.diagnostics(uri, 1).size());
        Files.writeString(folder.resolve(".gouji.json"), "{\"severity\": {\"GJ304\": \"hint\"}}");
        editor.notify("workspace/didChangeWatchedFiles", Map.of("changes", List.of()));
        JsonObject finding = editor.diagnostics(uri, 1).get(0).getAsJsonObject();
        assertEquals(4, finding.get("severity").getAsInt());
        assertEquals(List.of(), editor.publications(uri));
    }

    @Test
    void invalidSettingsAreReportedOnceAndTheDefaultsApply() throws IOException {
        editor.initialize(WITHOUT_WATCHING);
        String uri = report("{\"off\": [\"GJ3xx\", \"GJ99\"]}");
        String other = folder.resolve("b.txt").toUri().toString();
        editor.open(uri, WRONG);
        editor.open(other, WRONG);
        assertEquals(1, editor.diagnostics(uri, 1).size());
        assertEquals(1, editor.diagnostics(other, 1).size());
        JsonObject warning = editor.notification("window/showMessage");
        assertEquals(2, warning.get("type").getAsInt());
        assertTrue(warning.get("message").getAsString().contains("GJ99"), warning::toString);
        editor.notify("textDocument/didSave", Editor.document(uri));
        editor.change(uri, 2, Editor.wholeText(Samples.right()));
        editor.diagnostics(uri, 2);
        assertFalse(editor.hasReceived("window/showMessage"));

        Files.writeString(folder.resolve(".gouji.json"), "{");
        editor.notify("textDocument/didSave", Editor.document(uri));
        assertFalse(editor.notification("window/showMessage").get("message").getAsString().contains("GJ99"));
        assertFalse(editor.hasReceived("client/registerCapability"));
    }

    /** The URI of a report in a folder with these settings; its name must be percent-encoded. */
    private String report(String settings) throws IOException {
        Files.writeString(folder.resolve(".gouji.json"), settings);
        return Files.createDirectories(folder.resolve("年报 (1)")).resolve("甲#乙.txt").toUri().toString();
    }

    @Test
    void documentsWithoutALocalPathUseTheDefaultSettings() {
        editor.initialize(Editor.VS_CODE);
        for (String uri : List.of("file:///w/100%.txt", "file://server/share/a.txt", "file:a b", "untitled:甲")) {
            editor.open(uri, WRONG);
            assertEquals(1, editor.diagnostics(uri, 1).size(), uri);
        }
    }
}
