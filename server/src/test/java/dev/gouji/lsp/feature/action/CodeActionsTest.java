package dev.gouji.lsp.feature.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Lint;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lsp.Samples;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.Views;
import dev.gouji.lsp.feature.diagnostic.Diagnostics;
import dev.gouji.lsp.feature.lens.CodeLenses;
import dev.gouji.text.Edit;
import dev.gouji.text.SourceText;
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

class CodeActionsTest {

    private static final String LITERALS = "{capabilities: {textDocument: {codeAction: {codeActionLiteralSupport: {}}}}}";
    private static final String VERSIONED = LITERALS.replace("{textDocument",
            "{workspace: {workspaceEdit: {documentChanges: true}}, textDocument");
    private static final String WRONG = Samples.withTotal(Samples.right(), "137");
    private static final int TOTAL = Samples.total(WRONG);

    private static List<CodeAction> actions(View view, int start, int end, String... only) {
        CodeActionContext context = only.length == 0 ? new CodeActionContext(List.of())
                : new CodeActionContext(List.of(), Arrays.asList(only));
        return new CodeActions().answer(new CodeActionParams(new TextDocumentIdentifier(Views.URI),
                view.places().range(new Span(start, end)), context), view).orElseThrow();
    }

    private static TextEdit onlyEdit(List<TextEdit> edits) {
        assertEquals(1, edits.size());
        return edits.get(0);
    }

    @Test
    void theFixRestoresTheTotalAndHasItsDiagnostic() {
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
    void theSingleRepairThatBalancesAllIsPreferred() {
        String wrong = Samples.older().replaceFirst("194 \\|", "1940 |");
        int at = wrong.indexOf("1940 |");
        List<CodeAction> preferred = actions(Views.of(wrong, LITERALS), at, at + 4).stream()
                .filter(a -> Boolean.TRUE.equals(a.getIsPreferred())).toList();
        assertEquals(1, preferred.size());
        assertEquals("194", onlyEdit(preferred.get(0).getEdit().getChanges().get(Views.URI)).getNewText());
    }

    @Test
    void theEditNamesTheVersionForAClientThatSupportsVersions() {
        CodeAction action = actions(Views.of(WRONG, VERSIONED), TOTAL, TOTAL).get(0);
        assertNull(action.getEdit().getChanges());
        TextDocumentEdit change = action.getEdit().getDocumentChanges().get(0).getLeft();
        assertEquals(Views.URI, change.getTextDocument().getUri());
        assertEquals(7, change.getTextDocument().getVersion());
        assertEquals("2", change.getEdits().get(0).getLeft().getNewText());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "3, 3, true", "-5, 0, true", "-5, -1, false", "4, 9, false", "-5, 9, true"})
    void onlyFindingsThatTheRangeTouchesHaveActions(int start, int end, boolean touches) {
        assertEquals(touches, !actions(Views.of(WRONG, LITERALS), TOTAL + start, TOTAL + end, "quickfix").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"quickfix, true", "'', true", "refactor, true", "source.fixAll, false", "source, true", "source.recomputeTotals, true", "source.organizeImports, false", "quickfix.other, false"})
    void onlyActionsOfTheRequestedKindAreOffered(String kind, boolean offered) {
        assertEquals(offered, !actions(Views.of(WRONG, LITERALS), TOTAL, TOTAL + 3, kind).isEmpty());
    }

    @Test
    void noActionsAreOfferedToAClientWithoutActionLiterals() {
        assertEquals(List.of(), actions(Views.of(WRONG, "{}"), TOTAL, TOTAL + 3));
    }

    @Test
    void aFixOfSeveralFindingsIsOneActionWithAllTheirDiagnostics() {
        String older = Samples.older();
        String wrong = older.replaceFirst("194 \\|", "1940 |").replaceFirst("195 \\|", "1950 |");
        List<CodeAction> actions = actions(Views.of(wrong, LITERALS), 0, wrong.length(), "quickfix");
        List<List<Object>> seen = new ArrayList<>();
        actions.forEach(a -> seen.add(List.of(a.getTitle(), a.getEdit())));
        assertEquals(seen.stream().distinct().toList(), seen);
        List<Integer> shared = actions.stream().map(CodeAction::getDiagnostics).map(List<Diagnostic>::size).toList();
        assertTrue(shared.stream().anyMatch(n -> n > 1), shared::toString);
    }

    private static final String DATA = "{capabilities: {textDocument: {codeAction: {codeActionLiteralSupport: {}, dataSupport: true, "
            + "resolveSupport: {properties: ['edit']}}}}}";
    private static final String INPUT = LITERALS.replace("{capabilities", "{initializationOptions: {input: true}, capabilities");

    private static String changed(View view, CodeAction action) {
        List<Edit> edits = action.getEdit().getChanges().get(Views.URI).stream()
                .map(e -> new Edit(view.places().span(e.getRange()), e.getNewText())).toList();
        return Edit.apply(view.snapshot().text().text(), edits);
    }

    private static CodeAction titled(List<CodeAction> actions, String words) {
        return actions.stream().filter(a -> a.getTitle().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError(actions.stream().map(CodeAction::getTitle).toList().toString()));
    }

    /** The range of the request may be elsewhere. */
    @Test
    void fixesOfADiagnosticInTheContextAreOffered() {
        View view = Views.of(WRONG, LITERALS);
        CodeActionContext context = new CodeActionContext(Diagnostics.of(view), List.of("quickfix"));
        List<CodeAction> actions = new CodeActions().answer(new CodeActionParams(new TextDocumentIdentifier(Views.URI),
                view.places().range(new Span(0, 0)), context), view).orElseThrow();
        assertEquals(Samples.right(), changed(view, actions.get(0)));
    }

    @Test
    void theFixIsOfferedInTheBlanksOfTheCell() {
        String wrong = Samples.older().replaceFirst("194 \\|", "1940 |");
        int end = wrong.indexOf("1940 |") + "1940 ".length();
        assertFalse(actions(Views.of(wrong, LITERALS), end, end, "quickfix").isEmpty());
    }

    @Test
    void totalsOfATableOrOfTheWholeTextAreRecomputed() {
        View view = Views.of(WRONG, LITERALS);
        assertEquals(Samples.right(), changed(view, titled(actions(view, TOTAL - 3, TOTAL - 3), "表四的全部总计")));
        assertEquals(Samples.right(), changed(view, titled(actions(view, 0, 0), "重新计算全部总计")));
    }

    @Test
    void theEditIsMadeWhenTheClientResolvesTheAction() {
        View view = Views.of(WRONG, DATA);
        CodeAction offered = titled(actions(view, 0, 0), "重新计算全部总计");
        assertNull(offered.getEdit());
        CodeAction chosen = new CodeActionEdits().answer(offered, view).orElseThrow();
        assertEquals(Samples.right(), changed(view, chosen));
        offered.setEdit(null);
        View newer = new View(Snapshot.of(Views.URI, 8, new SourceText(WRONG + "\n")), view.session());
        assertNull(new CodeActionEdits().answer(offered, newer).orElseThrow().getEdit(), "an edit was made although the text has changed");
    }

    @Test
    void oneActionAppliesAllSafeFixes() {
        String wrong = Samples.right().replaceFirst("一、总体情况", "1、总体情况").replaceFirst("，", ",");
        View view = Views.of(wrong, LITERALS);
        CodeAction action = titled(actions(view, 0, 0, "source.fixAll"), "放心改正");
        assertEquals(Samples.right(), changed(view, action));
    }

    /** GJ902 reports a comment without a reason. */
    @Test
    void aSuppressionCommentHidesItsFindingAndNeedsAReason() {
        View view = Views.of(WRONG, LITERALS);
        String suppressed = changed(view, titled(actions(view, TOTAL, TOTAL), "插入注释"));
        List<Finding> found = Lint.findings(suppressed);
        assertEquals(List.of("GJ902"), found.stream().map(f -> f.rule().code()).toList());
        String reasoned = suppressed.replace("（写明理由）", "已与原件核对");
        assertEquals(List.of(), Lint.findings(reasoned));
    }

    @Test
    void aSuppressionIsACommandForAClientThatAsksForInput() {
        CodeAction action = titled(actions(Views.of(WRONG, INPUT), TOTAL, TOTAL), "插入注释");
        assertNull(action.getEdit());
        assertEquals("gouji.suppress", action.getCommand().getCommand());
    }

    /** A negative total is never written, and a suppressed total is not changed. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            137 ¦ 0 ¦ <!-- 核对 --> ¦ true
            137 ¦ 0 ¦ <!-- gouji-disable-file GJ304 已核对 --> ¦ false
            1 ¦ -9 ¦ <!-- 核对 --> ¦ false
            """)
    void recomputingIsNotOfferedIfNoTotalWouldChange(String total, String addend, String comment, boolean offered) {
        String text = comment + "\n" + Samples.withTotal(Samples.right(), total);
        int first = text.indexOf('\t', text.lastIndexOf("总计")) + 1;
        View view = Views.of(text.substring(0, first) + addend + text.substring(first + 1), LITERALS);
        assertEquals(offered, actions(view, 0, 0, "source").stream().anyMatch(a -> a.getTitle().contains("重新计算全部总计")));
        assertEquals(offered, new CodeLenses().answer(null, view).orElseThrow().stream()
                .anyMatch(lens -> lens.getCommand().getTitle().startsWith("重新计算")));
    }

    private static List<String> figures(View view) {
        return view.report().tables().stream().flatMap(t -> t.cells().values().stream()).map(c -> c.address() + "=" + c.text()).toList();
    }

    @Test
    void aRewrittenTableHasTheSameFigures() {
        View view = Views.of(Samples.right(), LITERALS);
        int at = Samples.total(Samples.right());
        String markdown = changed(view, titled(actions(view, at, at, "refactor.rewrite"), "Markdown"));
        assertTrue(markdown.contains("| --- |"));
        View back = Views.of(markdown, LITERALS);
        int there = markdown.lastIndexOf("总计");
        View again = Views.of(changed(back, titled(actions(back, there, there, "refactor"), "制表符")), LITERALS);
        assertFalse(again.snapshot().text().text().contains("|"));
        for (View other : List.of(back, again)) {
            assertEquals(figures(view), figures(other));
        }
    }

    @Test
    void theTitleWarnsThatACommentSplitsAMarkdownTable() {
        String wrong = Samples.older().replaceFirst("194 \\|", "1940 |");
        int at = wrong.indexOf("1940 |");
        CodeAction action = titled(actions(Views.of(wrong, LITERALS), at, at, "quickfix"), "表格会在此断开");
        assertFalse(action.getDiagnostics().isEmpty());
    }

    /** The comment is before the table, so it hides the problem in all rows. */
    @Test
    void theTitleSaysThatACommentBeforeAnHtmlTableHoldsForTheWholeTable() {
        String wrong = Samples.html().replaceFirst("<td>0</td><td>3</td>", "<td>0</td><td>37</td>");
        int at = wrong.indexOf("37</td>");
        List<CodeAction> actions = actions(Views.of(wrong, LITERALS), at, at, "quickfix");
        assertTrue(actions.stream().anyMatch(a -> a.getTitle().contains("不再提示本表")), actions::toString);
        assertTrue(actions.stream().noneMatch(a -> a.getTitle().contains("不再提示此处")), actions::toString);
    }

    /** If the whole text is selected, each problem would add two actions. */
    @Test
    void noSuppressionIsOfferedForASelectionWithManyProblems() {
        String bad = Samples.right().replace("，", ",");
        List<CodeAction> actions = actions(Views.of(bad, LITERALS), 0, bad.length(), "quickfix");
        assertTrue(actions.size() > 5);
        assertTrue(actions.stream().noneMatch(a -> a.getTitle().contains("插入注释")));
    }
}
