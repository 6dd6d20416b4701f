package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report in GB18030 that the editor opened as UTF-8. */
class WrongEncodingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    private static final String GARBLED = new String(WRONG.getBytes(GB18030), StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @AutoClose("end")
    private final Editor editor = Editor.inThisProcess();

    private String file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset)).toUri().toString();
    }

    private void change(String uri, int version, String text) {
        editor.change(uri, version, Map.of("text", text));
    }

    private JsonElement request(String method, String uri, Map<String, Object> more) {
        JsonObject question = new Gson().toJsonTree(Editor.document(uri)).getAsJsonObject();
        new Gson().toJsonTree(more).getAsJsonObject().entrySet().forEach(e -> question.add(e.getKey(), e.getValue()));
        return editor.request(method, question);
    }

    @Test
    void theUserSeesOneWarningAndOneDiagnosticAndNothingElse() throws IOException {
        editor.initialize(Editor.VS_CODE);
        String uri = file("年报.txt", WRONG, GB18030);
        editor.open(uri, GARBLED);
        JsonObject warning = editor.notification("window/showMessage");
        assertEquals(2, warning.get("type").getAsInt());
        assertEquals("编码不对，未检查，请勿保存：年报.txt", warning.get("message").getAsString());
        assertGarbled(editor.diagnostics(uri, 1));
        change(uri, 2, GARBLED + "1");
        assertGarbled(editor.diagnostics(uri, 2));
        Map<String, Object> place = Map.of("line", 0, "character", 0);
        assertEquals(JsonNull.INSTANCE, request("textDocument/completion", uri, Map.of("position", place)));
        assertEquals(JsonNull.INSTANCE, request("textDocument/codeAction", uri, Map.of("range", Map.of("start", place, "end", place),
                "context", Map.of("diagnostics", List.of()))));
        assertEquals(List.of(), editor.publications(uri));
        assertFalse(editor.hasReceived("window/showMessage"));
    }

    @Test
    void noWarningIsShownByAClientThatReopensTexts() throws IOException {
        editor.initialize(Editor.VS_CODE.replace("contentProvider: true", "contentProvider: true, reopen: true"));
        String uri = file("年报.txt", WRONG, GB18030);
        editor.open(uri, GARBLED);
        assertGarbled(editor.diagnostics(uri, 1));
        assertFalse(editor.hasReceived("window/showMessage"));
    }

    /** The only diagnostic is on the first line and says what to do. */
    private static void assertGarbled(JsonArray diagnostics) {
        assertEquals(1, diagnostics.size(), diagnostics::toString);
        JsonObject only = diagnostics.get(0).getAsJsonObject();
        assertEquals("GJ001", only.get("code").getAsString());
        assertEquals(0, only.getAsJsonObject("range").getAsJsonObject("end").get("line").getAsInt());
        assertTrue(only.get("message").getAsString().contains("GB18030"), only::toString);
    }

    @Test
    void theFileIsFoundInAnySpellingOfItsUri() {
        editor.initialize(Editor.VS_CODE);
        Path file = folder.resolve("年报.txt");
        try {
            Files.write(file, WRONG.getBytes(GB18030));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        for (String uri : List.of("file://" + file, "file://localhost" + file, file.toUri().toString())) {
            editor.open(uri, GARBLED);
            assertGarbled(editor.diagnostics(uri, 1));
        }
    }

    @Test
    void theTextIsCheckedOnceItIsReopenedInItsEncoding() throws IOException {
        editor.initialize(Editor.VS_CODE.replace("zh-cn", "en"));
        String uri = file("a.txt", WRONG, GB18030);
        editor.open(uri, GARBLED);
        assertEquals("Wrong encoding, not checked, do not save: a.txt",
                editor.notification("window/showMessage").get("message").getAsString());
        change(uri, 2, WRONG);
        assertEquals("GJ304", editor.diagnostics(uri, 2).get(0).getAsJsonObject().get("code").getAsString());
        change(uri, 3, GARBLED);
        editor.notification("window/showMessage");
        assertGarbled(editor.diagnostics(uri, 3));
    }

    @Test
    void textsThatAreNotGarbledReportsGetNoWarning() throws IOException {
        editor.initialize(Editor.VS_CODE);
        String notes = "便笺：明天开会，请带材料。\n";
        editor.open(file("notes.txt", notes, GB18030), new String(notes.getBytes(GB18030), StandardCharsets.UTF_8));
        editor.open(file("lost.txt", GARBLED, StandardCharsets.UTF_8), GARBLED);
        editor.open("untitled:1", GARBLED);
        editor.open(folder.resolve("absent.txt").toUri().toString(), GARBLED);
        String uri = file("some.txt", WRONG, GB18030);
        editor.open(uri, WRONG.replaceFirst("公开", "\uFFFD\uFFFD"));
        assertTrue(editor.diagnostics(uri, 1).size() > 0);
        assertFalse(editor.hasReceived("window/showMessage"));
    }
}
