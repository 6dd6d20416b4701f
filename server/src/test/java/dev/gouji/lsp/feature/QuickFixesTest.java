package dev.gouji.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.grammar.Span;
import dev.gouji.lsp.Samples;
import dev.gouji.lsp.document.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickFixesTest {

    private static final String LITERALS = "{capabilities: {textDocument: {codeAction: {codeActionLiteralSupport: {}}}}}";
    private static final String VERSIONED = LITERALS.replace("{textDocument",
            "{workspace: {workspaceEdit: {documentChanges: true}}, textDocument");
    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    private static final int TOTAL = Samples.total(WRONG);

    private static List<CodeAction> actions(View view, int start, int end, String... only) {
        CodeActionContext context = only.length == 0 ? new CodeActionContext(List.of())
                : new CodeActionContext(List.of(), Arrays.asList(only));
        return new QuickFixes().answer(new CodeActionParams(new TextDocumentIdentifier(Views.URI),
                view.places().range(new Span(start, end)), context), view).orElseThrow();
    }

    private static TextEdit onlyEdit(List<TextEdit> edits) {
        assertEquals(1, edits.size());
        return edits.get(0);
    }

    @Test
    void theFixRestoresTheTotalAndCarriesItsDiagnostic() {
        View view = Views.of(WRONG, LITERALS);
        CodeAction action = actions(view, TOTAL, TOTAL + 3).get(0);
        assertEquals(view.say(view.analysis().findings().get(0).fixes().get(0).title()), action.getTitle());
        assertEquals("quickfix", action.getKind());
        assertEquals(Diagnostics.of(view), action.getDiagnostics());
        assertNull(action.getEdit().getDocumentChanges());
        TextEdit edit = onlyEdit(action.getEdit().getChanges().get(Views.URI));
        assertEquals(new Span(TOTAL, TOTAL + 3), view.places().span(edit.getRange()));
        assertEquals("2", edit.getNewText());
    }

    @Test
    void theOneRepairThatBalancesAllIsPreferred() {
        String wrong = Samples.older().replaceFirst("194 \\|", "1940 |");
        int at = wrong.indexOf("1940 |");
        List<CodeAction> preferred = actions(Views.of(wrong, LITERALS), at, at + 4).stream()
                .filter(a -> Boolean.TRUE.equals(a.getIsPreferred())).toList();
        assertEquals(1, preferred.size());
        assertEquals("194", onlyEdit(preferred.get(0).getEdit().getChanges().get(Views.URI)).getNewText());
    }

    @Test
    void aClientThatTakesVersionsIsToldWhichOneTheEditIsFor() {
        CodeAction action = actions(Views.of(WRONG, VERSIONED), TOTAL, TOTAL).get(0);
        assertNull(action.getEdit().getChanges());
        TextDocumentEdit change = action.getEdit().getDocumentChanges().get(0).getLeft();
        assertEquals(Views.URI, change.getTextDocument().getUri());
        assertEquals(7, change.getTextDocument().getVersion());
        assertEquals("2", change.getEdits().get(0).getLeft().getNewText());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "3, 3, true", "-5, 0, true", "-5, -1, false", "4, 9, false", "-5, 9, true"})
    void onlyFindingsThatTheRangeTouches(int start, int end, boolean touches) {
        assertEquals(touches, !actions(Views.of(WRONG, LITERALS), TOTAL + start, TOTAL + end).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"quickfix, true", "'', true", "refactor, false", "source.fixAll, false", "quickfix.other, false"})
    void onlyTheKindsThatAreWanted(String kind, boolean wanted) {
        assertEquals(wanted, !actions(Views.of(WRONG, LITERALS), TOTAL, TOTAL + 3, kind).isEmpty());
    }

    @Test
    void aClientWithoutActionsThatCarryEditsIsOfferedNone() {
        assertEquals(List.of(), actions(Views.of(WRONG, "{}"), TOTAL, TOTAL + 3));
    }

    @Test
    void aFixThatSeveralFindingsShareStandsOnceWithAllOfThem() {
        String older = Samples.older();
        String wrong = older.replaceFirst("194 \\|", "1940 |").replaceFirst("195 \\|", "1950 |");
        List<CodeAction> actions = actions(Views.of(wrong, LITERALS), 0, wrong.length());
        List<List<Object>> seen = new ArrayList<>();
        actions.forEach(a -> seen.add(List.of(a.getTitle(), a.getEdit())));
        assertEquals(seen.stream().distinct().toList(), seen);
        List<Integer> shared = actions.stream().map(CodeAction::getDiagnostics).map(List<Diagnostic>::size).toList();
        assertTrue(shared.stream().anyMatch(n -> n > 1), shared::toString);
    }
}
