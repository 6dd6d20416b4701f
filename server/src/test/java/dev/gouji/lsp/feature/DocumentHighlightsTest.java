package dev.gouji.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.Fixture;
import dev.gouji.lsp.document.View;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;

class DocumentHighlightsTest {

    private static final String TEXT = Fixture.named("right/2021-markdown.md").text();

    private static List<DocumentHighlight> at(int offset) {
        View view = Views.of(TEXT, "{}");
        return new DocumentHighlights().answer(new DocumentHighlightParams(new TextDocumentIdentifier(Views.URI),
                view.places().position(offset)), view)
                .orElse(List.of());
    }

    private static String texts(List<DocumentHighlight> highlights, DocumentHighlightKind kind) {
        View view = Views.of(TEXT, "{}");
        return highlights.stream().filter(h -> h.getKind() == kind).map(h -> view.snapshot().text().at(view.places().span(h.getRange())))
                .collect(Collectors.joining(" "));
    }

    /** The offset of the end of these words. */
    private static int after(String words) {
        return TEXT.indexOf(words) + words.length();
    }

    @Test
    void aTotalHighlightsItsAddendsAndItsBalance() {
        List<DocumentHighlight> found = at(after("| 一、本年新收政府信息公开申请数量 | | | 41 | 13 | 0 | 1 | 9 | 2 | "));
        assertEquals("41 13 0 1 9 2", texts(found, DocumentHighlightKind.Read));
        assertEquals("66 4", texts(found, DocumentHighlightKind.Write), "the total itself and the figure of row 四 that balances it");
    }

    /** The totals are those of its row, of its column, and of both. The blanks of the cell highlight the same. */
    @Test
    void anAddendHighlightsItsTotals() {
        int at = after("| 三、本年度办理结果 | （一）予以公开 | | ");
        List<DocumentHighlight> found = at(at);
        assertEquals("16", texts(found, DocumentHighlightKind.Read));
        assertEquals("26 68 42", texts(found, DocumentHighlightKind.Write));
        assertEquals(found, at(at - 1));
    }

    @Test
    void theBalanceInRowFourHighlightsItsThreeFigures() {
        List<DocumentHighlight> found = at(after("| 四、结转下年度继续办理 | | | "));
        assertEquals("41 3 42", texts(found, DocumentHighlightKind.Read));
    }

    @Test
    void anArticleHighlightsItsMentions() {
        List<DocumentHighlight> found = at(TEXT.indexOf("第五十条") + 1);
        assertEquals("第五十条", texts(found, DocumentHighlightKind.Text));
        assertEquals(List.of(), at(TEXT.indexOf("矿业权")));
    }
}
