package dev.gouji.lsp.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.lsp.json.JsonValue;
import dev.gouji.text.PositionEncoding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static final String URI = "file:///w/a.txt";

    private final Documents documents = new Documents();

    private Documents.Effect change(String version, String changes) {
        return documents.change(URI, JsonValue.parse(version), JsonValue.parse(changes), PositionEncoding.UTF_16);
    }

    private Documents.Effect change(String text) {
        return change("2", "[{\"text\": \"" + text + "\"}]");
    }

    private String text() {
        return documents.newest(URI).orElseThrow().text().text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"git:/w/a.txt?ref=HEAD", "output:log", "vscode-userdata:/settings", "a.txt", ""})
    void otherDocumentsThanFilesAndDraftsAreIgnored(String uri) {
        documents.open(uri, "plaintext", 1, "甲");
        assertTrue(documents.newest(uri).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///w/a.txt", "FILE:///W/A.TXT", "untitled:Untitled-1"})
    void filesAndDraftsAreKept(String uri) {
        documents.open(uri, "plaintext", 1, "甲");
        assertEquals("甲", documents.newest(uri).orElseThrow().text().text());
    }

    @Test
    void aSnapshotDoesNotChangeWithItsDocument() {
        documents.open(URI, "plaintext", 1, "甲");
        Snapshot first = documents.newest(URI).orElseThrow();
        change("乙");
        assertEquals("甲", first.text().text());
        assertFalse(documents.isNewest(first));
        assertEquals(2, documents.newest(URI).orElseThrow().version());
    }

    @Test
    void aChangeOfADocumentThatIsNotOpenIsIgnored() {
        change("乙");
        assertTrue(documents.newest(URI).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"start\": {\"line\": 0, \"character\": 1}, \"end\": {\"line\": 2147483648, \"character\": 0}}",
        "{\"start\": {\"line\": 0, \"character\": 1}, \"end\": {\"line\": 9007199254740991, \"character\": 1.79e308}}",
        "{\"start\": {\"line\": 0, \"character\": 1.9}, \"end\": {\"line\": 1e9, \"character\": -3}}"})
    void aPlaceBeyondTheTextMeansItsEnd(String range) {
        documents.open(URI, "plaintext", 1, "甲乙\n丙");
        assertEquals(Documents.Effect.CHANGED, change("2", "[{\"range\": " + range + ", \"text\": \"丁\"}]"));
        assertEquals("甲丁", text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"range\": {\"start\": {\"line\": 0}, \"end\": null}, \"text\": \"\"}]", "[{\"text\": null}]", "[7]", "{}", "null",
        "[{\"range\": {\"start\": {\"line\": \"0\", \"character\": 0}, \"end\": {\"line\": 0, \"character\": 0}}, \"text\": \"x\"}]"})
    void anUnreadableChangeMakesTheTextUnknownUntilTheWholeTextComes(String changes) {
        documents.open(URI, "plaintext", 1, "甲");
        assertEquals(Documents.Effect.LOST, change("2", changes));
        assertTrue(documents.newest(URI).isEmpty() && documents.isOpen(URI));
        String insertion = "[{\"range\": {\"start\": {\"line\": 0, \"character\": 0}, \"end\": {\"line\": 0, \"character\": 0}}, \"text\": \"乙\"}]";
        assertEquals(Documents.Effect.NONE, change("3", insertion), "the loss must be reported once only");
        assertTrue(documents.newest(URI).isEmpty());
        assertEquals(Documents.Effect.CHANGED, change("4", "[{\"text\": \"丙\"}]"));
        assertEquals(4, documents.newest(URI).orElseThrow().version());
        assertEquals(Documents.Effect.CHANGED, change("5", insertion));
        assertEquals("乙丙", text());
    }

    @Test
    void aWholeTextAfterAnUnreadableChangeIsTheText() {
        documents.open(URI, "plaintext", 1, "甲");
        assertEquals(Documents.Effect.CHANGED, change("2", "[7, {\"text\": \"丙\"}]"));
        assertEquals("丙", text());
    }

    @Test
    void versionsAreCountedForAClientWithoutThem() {
        documents.open(URI, "plaintext", 7, "甲");
        change("null", "[{\"text\": \"乙\"}]");
        assertEquals(8, documents.newest(URI).orElseThrow().version());
        change("1764300000000", "[{\"text\": \"丙\"}]");
        assertEquals(Integer.MAX_VALUE, documents.newest(URI).orElseThrow().version());
    }

    @Test
    void aFileIsFoundByItsPathInAnySpellingOfItsUri() {
        documents.open("file:///w/%E5%B9%B4/a.txt", "plaintext", 1, "甲");
        documents.open("untitled:1", "plaintext", 1, "乙");
        assertEquals(List.of("/w/年/a.txt"), documents.paths());
        assertEquals(Optional.of("file:///w/%E5%B9%B4/a.txt"), documents.uriOf("/w/年/a.txt"));
        documents.close("file:///w/%E5%B9%B4/a.txt");
        assertEquals(Optional.empty(), documents.uriOf("/w/年/a.txt"));
    }
}
