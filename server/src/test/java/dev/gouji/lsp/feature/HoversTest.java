package dev.gouji.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gouji.lsp.Samples;
import dev.gouji.lsp.document.View;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
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

    @Test
    void ordinaryWordsHaveNoHover() {
        assertEquals(Optional.empty(), at("便民", "markdown"));
    }
}
