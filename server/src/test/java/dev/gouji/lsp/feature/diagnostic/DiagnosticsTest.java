package dev.gouji.lsp.feature.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.grammar.Span;
import dev.gouji.lsp.Samples;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.Views;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

    private static final String RELATED = "{capabilities: {textDocument: {publishDiagnostics: {relatedInformation: true}}}}";
    private static final String WRONG = Samples.withTotal(Samples.right(), "137");

    private static Diagnostic onlyDiagnostic(View view) {
        List<Diagnostic> diagnostics = Diagnostics.of(view);
        assertEquals(1, diagnostics.size(), diagnostics::toString);
        return diagnostics.get(0);
    }

    @Test
    void theDiagnosticIsAtTheFigureAndNamesItsAddends() {
        View view = Views.of(WRONG, RELATED);
        Diagnostic diagnostic = onlyDiagnostic(view);
        assertEquals(new Span(Samples.total(WRONG), Samples.total(WRONG) + 3), view.places().span(diagnostic.getRange()));
        assertEquals("GJ304", diagnostic.getCode().getLeft());
        assertEquals("勾稽", diagnostic.getSource());
        assertEquals(DiagnosticSeverity.Error, diagnostic.getSeverity());
        assertTrue(diagnostic.getMessage().getLeft().startsWith("表四“行政复议”的总计应为 2："), diagnostic::toString);
        List<DiagnosticRelatedInformation> related = diagnostic.getRelatedInformation();
        assertEquals("行政复议/结果维持：1", related.get(0).getMessage());
        assertEquals(Views.URI, related.get(0).getLocation().getUri());
        assertEquals("1", view.snapshot().text().at(view.places().span(related.get(0).getLocation().getRange())));
    }

    @Test
    void relatedPlacesAreLeftOutForAClientThatDoesNotShowThem() {
        assertNull(onlyDiagnostic(Views.of(WRONG, "{}")).getRelatedInformation());
    }

    @Test
    void aTextThatIsNoReportHasNoDiagnostics() {
        assertEquals(List.of(), Diagnostics.of(Views.of("| a | b | total |\n| 1 | 2 | 4 |\n", RELATED)));
    }
}
