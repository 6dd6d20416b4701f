package dev.gouji.lsp.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.settings.Settings;
import dev.gouji.text.PositionEncoding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static final String URI = "file:///w/a.txt";
    private static final Settings OTHER = new Settings(Map.of(), Set.of("GJ3xx"));

    private final Documents documents = new Documents();

    private void change(String text) {
        documents.change(URI, 2, List.of(new TextDocumentContentChangeEvent(text)), PositionEncoding.UTF_16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"git:/w/a.txt?ref=HEAD", "output:log", "vscode-userdata:/settings", "a.txt", ""})
    void whatTheUserIsNotWritingIsLeftOut(String uri) {
        documents.open(uri, 1, "甲");
        assertTrue(documents.newest(uri).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///w/a.txt", "FILE:///W/A.TXT", "untitled:Untitled-1"})
    void filesAndDraftsAreTakenIn(String uri) {
        documents.open(uri, 1, "甲");
        assertEquals("甲", documents.newest(uri).orElseThrow().text().text());
    }

    @Test
    void aSnapshotStaysAsItWas() {
        documents.open(URI, 1, "甲");
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

    @Test
    void otherSettingsMakeANewSnapshotUnlessTheTextHasMovedOn() {
        documents.open(URI, 1, "甲");
        Snapshot first = documents.newest(URI).orElseThrow();
        assertSame(first, documents.settle(first, Settings.DEFAULT).orElseThrow());
        Snapshot settled = documents.settle(first, OTHER).orElseThrow();
        assertTrue(documents.isNewest(settled));
        assertEquals(OTHER, settled.settings());
        change("乙");
        assertEquals(OTHER, documents.newest(URI).orElseThrow().settings());
        assertEquals(Optional.empty(), documents.settle(settled, Settings.DEFAULT));
        assertEquals(Optional.empty(), documents.settle(settled, OTHER));
    }
}
