package dev.gouji.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.lsp.Samples;
import dev.gouji.lsp.document.View;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoversTest {

    private static Optional<Hover> at(String word, String format) {
        View view = Views.of(Samples.right(), "{capabilities: {textDocument: {hover: {contentFormat: ['" + format + "']}}}}");
        return new Hovers().answer(new HoverParams(new TextDocumentIdentifier(Views.URI),
                view.places().position(Samples.right().indexOf(word) + 1)), view);
    }

    /** The text of hovers is tested in dev.gouji.explain. */
    @ParameterizedTest
    @CsvSource({"markdown, markdown", "plaintext, plaintext", "html, plaintext"})
    void hoversHaveTheFormatOfTheClient(String format, String kind) {
        Hover hover = at("第二十条第（一）项", format).orElseThrow();
        MarkupContent content = hover.getContents().getRight();
        assertEquals(kind, content.getKind());
        assertFalse(content.getValue().isBlank());
        assertEquals(hover.getRange().getStart().getLine(), hover.getRange().getEnd().getLine());
    }

    /** Also in the blanks beside a figure, which belong to its cell. */
    @Test
    void theRangeOfAHoverHoldsItsPlace() {
        View view = Views.of(Samples.right().replace("|", "  |  "), "{}");
        for (int offset = 0; offset <= view.snapshot().text().text().length(); offset++) {
            int at = offset;
            Position place = view.places().position(at);
            HoverParams question = new HoverParams(new TextDocumentIdentifier(Views.URI), place);
            Optional<Range> range = new Hovers().answer(question, view).map(Hover::getRange);
            range.map(view.places()::span).ifPresent(span -> assertTrue(span.touches(at), () -> place + " in " + span));
        }
    }

    @Test
    void ordinaryWordsHaveNoHover() {
        assertEquals(Optional.empty(), at("便民", "markdown"));
    }
}
