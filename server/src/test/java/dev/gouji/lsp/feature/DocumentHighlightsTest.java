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

    /** The place behind a stretch of the text. */
    private static int behind(String words) {
        return TEXT.indexOf(words) + words.length();
    }

    @Test
    void aTotalAndItsAddends() {
        List<DocumentHighlight> found = at(behind("| 一、本年新收政府信息公开申请数量 | | | 41 | 13 | 0 | 1 | 9 | 2 | "));
        assertEquals("41 13 0 1 9 2", texts(found, DocumentHighlightKind.Read));
        assertEquals("66 4", texts(found, DocumentHighlightKind.Write), "itself, and the 四 that it is balanced with");
    }

    /** Its row's, its column's, and that of both; in the blanks of its cell as on the figure. */
    @Test
    void anAddendAndEveryTotalAboveIt() {
        int at = behind("| 三、本年度办理结果 | （一）予以公开 | | ");
        List<DocumentHighlight> found = at(at);
        assertEquals("16", texts(found, DocumentHighlightKind.Read));
        assertEquals("26 68 42", texts(found, DocumentHighlightKind.Write));
        assertEquals(found, at(at - 1));
    }

    @Test
    void theBalanceAtFourRestsOnThreeFigures() {
        List<DocumentHighlight> found = at(behind("| 四、结转下年度继续办理 | | | "));
        assertEquals("41 3 42", texts(found, DocumentHighlightKind.Read));
    }

    @Test
    void allMentionsOfAnArticle() {
        List<DocumentHighlight> found = at(TEXT.indexOf("第五十条") + 1);
        assertEquals("第五十条", texts(found, DocumentHighlightKind.Text));
        assertEquals(List.of(), at(TEXT.indexOf("矿业权")));
    }
}
