package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.Span;
import dev.gouji.layout.fit.Lost;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.text.Edit;
import java.util.stream.Stream;

/** Checks what holds for any text: it is read without a fault, and every place lies within it. */
final class TextInvariants {

    private TextInvariants() {
    }

    static void check(String text) {
        Analysis analysis = Lint.analysis(text);
        assertEquals(text, analysis.tree().print());
        places(analysis.report()).forEach(span -> assertInside(text, span));
        analysis.report().tables().forEach(table -> table.cells().values().forEach(cell -> cell(text, cell)));
        analysis.findings().forEach(finding -> finding(text, finding));
    }

    private static Stream<Span> places(Report report) {
        return Stream.of(
                Stream.of(report.masthead().titleSpan()),
                report.sections().stream().flatMap(s -> Stream.of(s.heading(), s.span())),
                report.sections().stream().flatMap(s -> s.parts().stream()).flatMap(p -> Stream.of(p.name(), p.span())),
                report.tables().stream().flatMap(t -> Stream.concat(Stream.of(t.span()), t.lost().stream().map(Lost::span))),
                report.tables().stream().flatMap(t -> t.labels().stream()).map(l -> l.span())).flatMap(s -> s);
    }

    private static void cell(String text, Cell cell) {
        assertInside(text, cell.span());
        assertFalse(cell.span().isEmpty(), () -> cell.toString());
        assertTrue(cell.insertAt() >= 0 && cell.insertAt() <= text.length(), () -> cell.toString());
        if (!cell.isBlank() && cell.plain()) {
            assertEquals(cell.span().of(text), cell.text());
        }
    }

    private static void finding(String text, Finding finding) {
        assertNotEquals("GJ909", finding.rule().code(), () -> finding.message().toString());
        assertInside(text, finding.span());
        assertFalse(finding.span().isEmpty(), () -> finding.toString());
        finding.related().forEach(r -> assertInside(text, r.span()));
        for (Fix fix : finding.fixes()) {
            fix.edits().forEach(e -> assertInside(text, e.span()));
            assertNotEquals(text, Edit.apply(text, fix.edits()));
        }
    }

    private static void assertInside(String text, Span span) {
        assertTrue(span.end() <= text.length(), () -> span + " of " + text.length());
    }
}
