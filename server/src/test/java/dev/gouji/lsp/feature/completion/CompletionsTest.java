package dev.gouji.lsp.feature.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Forms;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.Peers;
import dev.gouji.lsp.Samples;
import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.Views;
import dev.gouji.report.Cell;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Completion items and their edits; the proposals themselves are tested in dev.gouji.edit. */
class CompletionsTest {

    private static List<CompletionItem> at(String text, String initializeParams) {
        View view = Views.of(text, initializeParams);
        return new Completions().answer(new CompletionParams(new TextDocumentIdentifier(Views.URI),
                view.places().position(text.length())), view).orElseThrow().getItems();
    }

    @ParameterizedTest
    @CsvSource({"utf-8, 16, 20", "utf-16, 6, 8", "utf-32, 5, 7"})
    void theEditHasTheRightColumnsInEveryEncoding(String encoding, int start, int end) {
        CompletionItem item = at("甲县2024年政府信息公开工作年度报告\n\n𠮷《条例》第2",
                "{capabilities: {general: {positionEncodings: ['" + encoding + "']}}}").get(0);
        TextEdit edit = item.getTextEdit().getLeft();
        assertEquals(start, edit.getRange().getStart().getCharacter());
        assertEquals(end, edit.getRange().getEnd().getCharacter());
        assertEquals("第二条", edit.getNewText());
        assertTrue(item.getFilterText().startsWith("第2"), item::toString);
    }

    @Test
    void theDocumentationIsLeftOutUntilTheItemIsResolved() {
        CompletionItem item = at("甲县2024年政府信息公开工作年度报告\n\n《条例》第", "{}").get(19);
        assertEquals(null, item.getDocumentation());
        assertFalse(item.getDetail().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "plaintext"})
    void theDocumentationHasTheFormatOfTheClient(String format) {
        CompletionItem item = at("甲县2024年政府信息公开工作年度报告\n\n《条例》第", "{}").get(19);
        var session = Views.session("{capabilities: {textDocument: {completion: {completionItem: {documentationFormat: ['" + format + "']}}}}}");
        Optional<CompletionItem> resolved = new CompletionNotes().answer(item, session, DocumentContext.NOWHERE);
        MarkupContent content = resolved.orElseThrow().getDocumentation().getRight();
        assertEquals(format, content.getKind());
        assertEquals(format.equals("markdown"), content.getValue().startsWith("# "));
    }

    @Test
    void anItemOfAnotherServerIsReturnedUnchanged() {
        CompletionItem item = new CompletionItem("x");
        assertEquals(Optional.of(new CompletionItem("x")), new CompletionNotes().answer(item, Views.session("{}"), DocumentContext.NOWHERE));
    }

    private static List<CompletionItem> in(String text, int at, String initializeParams, String language) {
        View view = Views.of(Snapshot.of(Views.URI, language, 1, new SourceText(text)), initializeParams);
        return new Completions().answer(new CompletionParams(new TextDocumentIdentifier(Views.URI), view.places().position(at)), view)
                .map(list -> list.getItems()).orElse(List.of());
    }

    /** In a text with a few words it is offered only if the language of the document is {@code gouji-report}. */
    @ParameterizedTest
    @CsvSource({"'', plaintext, true", "'', gouji-report, true", "今天, plaintext, false", "今天, markdown, false", "今天, gouji-report, true"})
    void aWholeReportIsOfferedInAnEmptyTextAndInAReportDocument(String typed, String language, boolean offered) {
        assertEquals(offered, !in(typed, typed.length(), "{}", language).isEmpty());
    }

    /** Each empty cell is a stop of its own. The name of the body is one stop for all its places. */
    @Test
    void aWholeReportIsASnippetWithAStopAtEachPlaceToFill() {
        String client = "{capabilities: {textDocument: {completion: {completionItem: {snippetSupport: true}}}}}";
        CompletionItem item = in("", 0, client, "gouji-report").get(0);
        assertEquals(InsertTextFormat.Snippet, item.getInsertTextFormat());
        String snippet = item.getTextEdit().getLeft().getNewText();
        assertTrue(snippet.startsWith("${1:（单位名称）}"), snippet);
        assertTrue(snippet.contains("\n${1:（单位名称）}\n\n${"), snippet);
        assertTrue(snippet.trim().endsWith(":（落款日期）}\n$0"), snippet);
        String plain = in("", 0, "{}", "gouji-report").get(0).getTextEdit().getLeft().getNewText();
        String filled = snippet.replaceAll("\\$\\{\\d+:([^}]*)}", "$1").replaceAll("\\$\\d+", "");
        assertEquals(plain.replaceAll("[| ]", ""), filled.replaceAll("[| ]", ""), "the snippet and the plain text must be the same report");
        long figures = Forms.official().newest().tables().stream().mapToLong(t -> t.addresses().size()).sum();
        assertTrue(snippet.split("\\$\\d+").length > figures, "some figure has no stop");
    }

    @Test
    void theSumIsProposedForATotal() {
        String wrong = Samples.withTotal(Samples.right(), "");
        CompletionItem item = in(wrong, Samples.total(wrong), "{}", "plaintext").get(0);
        assertEquals("2", item.getTextEdit().getLeft().getNewText());
        assertTrue(item.getDetail().contains("+"), item::toString);
        String stated = Samples.withTotal(Samples.right(), "137");
        CompletionItem other = in(stated, Samples.total(stated) + 3, "{}", "plaintext").get(0);
        assertEquals("2", other.getTextEdit().getLeft().getNewText());
        assertEquals(3, other.getTextEdit().getLeft().getRange().getEnd().getCharacter()
                - other.getTextEdit().getLeft().getRange().getStart().getCharacter());
    }

    @Test
    void headingsAndRowsHaveADetail() {
        String text = "甲县2024年政府信息公开工作年度报告\n\n一、总体情况\n\n做了。\n\n";
        List<CompletionItem> items = in(text, text.length(), "{}", "plaintext");
        assertFalse(items.isEmpty());
        items.forEach(item -> assertFalse(item.getDetail() == null || item.getDetail().isBlank(), item::toString));
    }

    @Test
    void theFigureCarriedOverLastYearIsProposed() {
        Snapshot last = Snapshot.of("file:///w/b.txt", 1, new SourceText(Samples.right()));
        Peer peer = Peer.of("b.txt", last.text(), last.analysis().report());
        Snapshot now = Snapshot.of(Views.URI, 1, new SourceText(Samples.right()))
                .under(Settings.DEFAULT, new Peers(Optional.of(peer), Optional.empty()));
        Cell in = now.analysis().report().cell(CellAddress.parse("t3:二/自然人")).orElseThrow();
        Cell over = last.analysis().report().cell(CellAddress.parse("t3:四/自然人")).orElseThrow();
        View view = Views.of(now, "{}");
        CompletionItem item = new Completions().answer(new CompletionParams(new TextDocumentIdentifier(Views.URI),
                view.places().position(in.span().end())), view).orElseThrow().getItems().get(0);
        assertEquals(over.text(), item.getTextEdit().getLeft().getNewText());
        assertTrue(item.getDetail().contains("b.txt"), item::toString);
    }
}
