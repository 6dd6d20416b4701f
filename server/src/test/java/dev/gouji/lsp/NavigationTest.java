package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Definitions, references, links and pages, against a server in this process. */
class NavigationTest {

    private static final String TEXT = Samples.right();
    private static final String CLAUSE = "第二十条第（五）项";

    @TempDir
    Path folder;

    @AutoClose("end")
    private final Editor editor = Editor.inThisProcess();

    private String open() {
        String uri = folder.resolve("a.txt").toUri().toString();
        editor.open(uri, TEXT);
        editor.diagnostics(uri, 1);
        return uri;
    }

    private static Map<String, Object> at(String uri, int index) {
        return Map.of("textDocument", Map.of("uri", uri), "position", Map.of("line", Columns.line(TEXT, index),
                "character", Columns.character(TEXT, index, "utf-16")));
    }

    private JsonObject page(String uri) {
        return editor.request("gouji/page", Map.of("uri", uri)).getAsJsonObject();
    }

    @Test
    void theDefinitionOfAClauseIsItsPage() {
        editor.initialize(Editor.VS_CODE);
        JsonArray there = editor.request("textDocument/definition", at(open(), TEXT.indexOf(CLAUSE))).getAsJsonArray();
        assertEquals(1, there.size());
        String uri = there.get(0).getAsJsonObject().get("uri").getAsString();
        assertEquals("gouji:条例/第二十条第（五）项.md", uri);
        assertTrue(page(uri).get("text").getAsString().startsWith("# 《条例》" + CLAUSE));
        assertEquals(JsonNull.INSTANCE, editor.request("gouji/page", Map.of("uri", "gouji:none.md")));
        assertEquals(JsonNull.INSTANCE, editor.request("gouji/page", Map.of("uri", 7)));
    }

    /** The server writes the page into its cache folder. */
    @Test
    void theDefinitionOfAClauseIsAFileForAClientWithoutContentProvider() throws IOException {
        editor.initialize(Editor.VS_CODE.replace(", contentProvider: true", ""));
        JsonArray there = editor.request("textDocument/definition", at(open(), TEXT.indexOf(CLAUSE))).getAsJsonArray();
        Path file = Path.of(URI.create(there.get(0).getAsJsonObject().get("uri").getAsString()));
        assertTrue(file.endsWith(Path.of("条例", "第二十条第（五）项.md")), file::toString);
        assertEquals(page("gouji:条例/第二十条第（五）项.md").get("text").getAsString(), Files.readString(file));
    }

    // References

    private List<String> references(String uri, int index) {
        Map<String, Object> question = new HashMap<>(at(uri, index));
        question.put("context", Map.of("includeDeclaration", true));
        List<String> uris = new ArrayList<>();
        editor.request("textDocument/references", question).getAsJsonArray()
                .forEach(l -> uris.add(l.getAsJsonObject().get("uri").getAsString()));
        return uris;
    }

    /** A note, a {@code .log} file and the file of an open document give no references. */
    @Test
    void referencesOfAnArticleAreFoundInOpenDocumentsAndInTheWorkspace() throws IOException {
        Path below = Files.createDirectories(folder.resolve("乡镇"));
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(below.resolve("b.txt"), TEXT);
        Files.writeString(below.resolve("note.txt"), "按照《条例》第二十条办理。");
        Files.writeString(below.resolve("c.log"), TEXT);
        editor.initialize(Editor.VS_CODE.replace("capabilities:", "workspaceFolders: [{uri: '" + folder.toUri() + "', name: 'w'}], capabilities:"));
        String uri = open();
        editor.open("untitled:Untitled-1", "甲县2024年政府信息公开工作年度报告\n按照《条例》第二十条公开。\n");
        List<String> uris = references(uri, TEXT.indexOf(CLAUSE));
        assertEquals(List.of(uri, below.resolve("b.txt").toUri().toString()), uris);
        int article = TEXT.indexOf("第五十条");
        assertTrue(article > 0 && references(uri, article).contains(uri));
    }

    @Test
    void referencesOfAFigureAreTheFiguresOfItsRelations() {
        editor.initialize(Editor.VS_CODE);
        String uri = open();
        assertEquals(Collections.nCopies(5, uri), references(uri, Samples.total(TEXT)));
    }

    private List<String> links() {
        List<String> targets = new ArrayList<>();
        editor.request("textDocument/documentLink", Editor.document(open())).getAsJsonArray()
                .forEach(l -> targets.add(l.getAsJsonObject().get("target").getAsString()));
        return targets;
    }

    @Test
    void clausesAndDocumentsLinkToPages() {
        editor.initialize(Editor.VS_CODE);
        List<String> links = links();
        assertTrue(links.containsAll(List.of("gouji:文件/国务院令第711号.md", "gouji:条例/第五十条.md", "gouji:条例/第二十条第（一）项.md")), links::toString);
        links.forEach(target -> assertTrue(page(target).get("text").getAsString().startsWith("# "), target));
    }

    @Test
    void linksLeadToFilesForAClientWithoutContentProvider() {
        editor.initialize(Editor.VS_CODE.replace(", contentProvider: true", ""));
        List<String> links = links();
        assertFalse(links.isEmpty());
        links.forEach(target -> assertTrue(Files.exists(Path.of(URI.create(target))), target));
    }

    // The official text

    private String hover(String uri) {
        JsonElement hover = editor.request("textDocument/hover", at(uri, TEXT.indexOf(CLAUSE)));
        return hover.getAsJsonObject().getAsJsonObject("contents").get("value").getAsString();
    }

    private void mount(String text) throws IOException {
        Files.writeString(folder.resolve("条例.txt"), text);
        Files.writeString(folder.resolve(".gouji.json"), "{\"regulation\": {\"textFile\": \"条例.txt\"}}");
    }

    @Test
    void theMountedTextIsQuotedWithItsMarkdownEscaped() throws IOException {
        mount("第二十条　政府信息有：\n（五）*星号*<b>与#；\n");
        editor.initialize(Editor.VS_CODE);
        String uri = open();
        String hover = hover(uri);
        assertTrue(hover.contains("\n\n> （五）\\*星号\\*\\<b\\>与\\#；\n\n"), hover);
        String page = page("gouji:条例/第二十条.md").get("text").getAsString();
        assertTrue(page.contains("> 第二十条 政府信息有：\n>\n> （五）\\*星号"), page);
        assertFalse(editor.hasReceived("window/showMessage"));
    }

    @Test
    void anUnreadableMountedTextIsReportedOnceAndHoversStillWork() throws IOException {
        mount("没有条文\n");
        editor.initialize(Editor.VS_CODE);
        String uri = open();
        String warning = editor.notification("window/showMessage").get("message").getAsString();
        assertTrue(warning.contains("条例.txt") && warning.contains("regulation.textFile"), warning);
        assertTrue(hover(uri).startsWith("**《条例》" + CLAUSE), hover(uri));
        editor.notify("textDocument/didSave", Editor.document(uri));
        editor.change(uri, 2, Map.of("text", TEXT));
        editor.diagnostics(uri, 2);
        assertFalse(editor.hasReceived("window/showMessage"));
    }

    @Test
    void theMountedTextMayBeSetInTheEditor() throws IOException {
        Files.writeString(folder.resolve("own.md"), "**第二十条** 政府信息自己的。\n");
        editor.initialize(Editor.VS_CODE.replace("contentProvider: true",
                "contentProvider: true, regulation: {textFile: '" + folder.resolve("own.md") + "'}"));
        assertTrue(hover(open()).contains("> 第二十条 政府信息自己的。"));
    }
}
