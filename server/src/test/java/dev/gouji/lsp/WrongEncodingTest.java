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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report in GB18030 that the editor opened as UTF-8. */
class WrongEncodingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    private static final String GARBLED = new String(WRONG.getBytes(GB18030), StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final Editor editor = Editor.inside();

    @AfterEach
    void end() {
        editor.endInput();
        editor.exitCode();
    }

    private String file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset)).toUri().toString();
    }

    private void change(String uri, int version, String text) {
        editor.change(uri, version, Map.of("text", text));
    }

    private JsonElement ask(String method, String uri, Map<String, Object> more) {
        JsonObject question = new Gson().toJsonTree(Editor.document(uri)).getAsJsonObject();
        new Gson().toJsonTree(more).getAsJsonObject().entrySet().forEach(e -> question.add(e.getKey(), e.getValue()));
        return editor.request(method, question);
    }

    @Test
    void isToldOnceAndFirstAndNothingElseIsSaid() throws IOException {
        editor.initialize(Editor.ABLE);
        String uri = file("年报.txt", WRONG, GB18030);
        editor.open(uri, GARBLED);
        JsonObject warning = editor.notification("window/showMessage");
        assertEquals(2, warning.get("type").getAsInt());
        assertTrue(warning.get("message").getAsString().matches("文件“.*年报.txt”.*GB18030 编码重新打开.*"), warning::toString);
        change(uri, 2, GARBLED + "1");
        Map<String, Object> place = Map.of("line", 0, "character", 0);
        assertEquals(JsonNull.INSTANCE, ask("textDocument/completion", uri, Map.of("position", place)));
        assertEquals(JsonNull.INSTANCE, ask("textDocument/codeAction", uri, Map.of("range", Map.of("start", place, "end", place),
                "context", Map.of("diagnostics", List.of()))));
        assertEquals(List.of(), editor.publications(uri));
        assertFalse(editor.hasHeard("window/showMessage"));
    }

    @Test
    void openedInItsOwnEncodingItIsChecked() throws IOException {
        editor.initialize(Editor.ABLE.replace("zh-cn", "en"));
        String uri = file("a.txt", WRONG, GB18030);
        editor.open(uri, GARBLED);
        assertTrue(editor.notification("window/showMessage").get("message").getAsString().contains("reopen it with the encoding GB18030"));
        change(uri, 2, WRONG);
        assertEquals(1, editor.diagnostics(uri, 2).size());
        change(uri, 3, GARBLED);
        editor.notification("window/showMessage");
        assertEquals(new JsonArray(), editor.diagnostics(uri, 3));
    }

    @Test
    void otherTextsAreLeftAlone() throws IOException {
        editor.initialize(Editor.ABLE);
        String notes = "便笺：明天开会，请带材料。\n";
        editor.open(file("notes.txt", notes, GB18030), new String(notes.getBytes(GB18030), StandardCharsets.UTF_8));
        editor.open(file("lost.txt", GARBLED, StandardCharsets.UTF_8), GARBLED);
        editor.open("untitled:1", GARBLED);
        editor.open(folder.resolve("absent.txt").toUri().toString(), GARBLED);
        String uri = file("some.txt", WRONG, GB18030);
        editor.open(uri, WRONG.replaceFirst("公开", "\uFFFD\uFFFD"));
        assertTrue(editor.diagnostics(uri, 1).size() > 0);
        assertFalse(editor.hasHeard("window/showMessage"));
    }
}
