package dev.gouji.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.lsp.document.View;
import dev.gouji.lsp.document.World;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed is tested where it is made; here it matters that it arrives where the client counts. */
class CompletionsTest {

    private static List<CompletionItem> at(String text, String introduction) {
        View view = Views.of(text, introduction);
        return new Completions().answer(new CompletionParams(new TextDocumentIdentifier(Views.URI),
                view.places().position(text.length())), view).orElseThrow().getItems();
    }

    @ParameterizedTest
    @CsvSource({"utf-8, 16, 20", "utf-16, 6, 8", "utf-32, 5, 7"})
    void theEditIsExactInEveryEncoding(String encoding, int start, int end) {
        CompletionItem item = at("甲县2024年政府信息公开工作年度报告\n\n𠮷《条例》第2",
                "{capabilities: {general: {positionEncodings: ['" + encoding + "']}}}").get(0);
        TextEdit edit = item.getTextEdit().getLeft();
        assertEquals(start, edit.getRange().getStart().getCharacter());
        assertEquals(end, edit.getRange().getEnd().getCharacter());
        assertEquals("第二条", edit.getNewText());
        assertTrue(item.getFilterText().startsWith("第2"), item::toString);
    }

    @Test
    void theExplanationComesLater() {
        CompletionItem item = at("甲县2024年政府信息公开工作年度报告\n\n《条例》第", "{}").get(19);
        assertEquals(null, item.getDocumentation());
        assertFalse(item.getDetail().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "plaintext"})
    void itComesInTheFormatOfTheClient(String format) {
        CompletionItem item = at("甲县2024年政府信息公开工作年度报告\n\n《条例》第", "{}").get(19);
        var session = Views.session("{capabilities: {textDocument: {completion: {completionItem: {documentationFormat: ['" + format + "']}}}}}");
        Optional<CompletionItem> resolved = new CompletionNotes().answer(item, session, World.NOWHERE);
        MarkupContent content = resolved.orElseThrow().getDocumentation().getRight();
        assertEquals(format, content.getKind());
        assertEquals(format.equals("markdown"), content.getValue().startsWith("# "));
    }

    @Test
    void anItemOfAnotherIsGivenBackAsItCame() {
        CompletionItem item = new CompletionItem("x");
        assertEquals(Optional.of(new CompletionItem("x")), new CompletionNotes().answer(item, Views.session("{}"), World.NOWHERE));
    }
}
