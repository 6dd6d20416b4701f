package dev.gouji.lsp.feature.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.aid.Marking;
import dev.gouji.aid.Markings;
import dev.gouji.grammar.Span;
import dev.gouji.lsp.Samples;
import dev.gouji.lsp.document.LastSent;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.Views;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static String marked(String text, Marking.Kind kind) {
        View view = Views.of(text, "{}");
        return Markings.of(view.analysis()).stream().filter(m -> m.kind() == kind).map(m -> view.snapshot().text().at(m.span()))
                .collect(Collectors.joining("|"));
    }

    private static final String TEXT = """
            甲县水利局2024年政府信息公开工作年度报告
            本报告按照《条例》第五十条和国办公开办函〔2021〕30号编制，期限自2024年1月1日起至2024年12月31日止。
            一、总体情况
            （一）主动公开。制定文件2件。
            二、主动公开政府信息情况
            | 第二十条第（一）项 | | | |
            | --- | --- | --- | --- |
            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | 规章 | 0 |  | / |
            | 行政规范性文件 | 2 | 1 | 7 |
            四、政府信息公开行政复议、行政诉讼情况
            """;

    @Test
    void everyKindOfTokenIsMarked() {
        assertEquals("甲县水利局2024年政府信息公开工作年度报告|一、总体情况|（一）主动公开|二、主动公开政府信息情况|四、政府信息公开行政复议、行政诉讼情况",
                marked(TEXT, Marking.Kind.HEADING));
        assertEquals("信息内容|本年制发件数|本年废止件数|现行有效件数|规章|行政规范性文件", marked(TEXT, Marking.Kind.LABEL));
        assertEquals("0|2|1|7", marked(TEXT, Marking.Kind.FIGURE));
        assertEquals("  |/", marked(TEXT, Marking.Kind.BLANK));
        assertEquals("第五十条|第二十条第（一）项", marked(TEXT, Marking.Kind.CLAUSE));
        assertEquals("2024年1月1日起至2024年12月31日", marked(TEXT, Marking.Kind.DATE));
        assertEquals("《条例》|〔2021〕30号", marked(TEXT, Marking.Kind.DOCUMENT));
        assertTrue(marked(Samples.right(), Marking.Kind.TOTAL).startsWith("25|"));
        assertTrue(marked(Samples.right(), Marking.Kind.HEADING).startsWith("沅汀县鹭桥镇人民政府\n2023年政府信息公开工作年度报告|一、"), "a title of two lines must be one heading");
    }

    /** The spans that the numbers of the protocol stand for. */
    private static List<Span> read(View view, List<Integer> data) {
        List<Span> spans = new ArrayList<>();
        int line = 0;
        int character = 0;
        for (int i = 0; i < data.size(); i += 5) {
            character = data.get(i) == 0 ? character + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            int start = view.places().offset(new org.eclipse.lsp4j.Position(line, character));
            spans.add(new Span(start, view.places().offset(new org.eclipse.lsp4j.Position(line, character + data.get(i + 2)))));
        }
        return spans;
    }

    @Test
    void theNumbersGiveTheMarkedSpansAndNoTokenCrossesALine() {
        Fixture.all().forEach(fixture -> {
            View view = Views.of("𠮷" + fixture.text(), "{capabilities: {general: {positionEncodings: ['utf-8']}}}");
            List<Span> spans = read(view, TokensInFull.whole(view));
            assertTrue(spans.stream().noneMatch(span -> span.isEmpty() || view.snapshot().text().at(span).contains("\n")), fixture::toString);
            String joined = spans.stream().map(view.snapshot().text()::at).collect(Collectors.joining());
            String all = Markings.of(view.analysis()).stream().map(m -> view.snapshot().text().at(m.span()).replaceAll("[\r\n]", ""))
                    .collect(Collectors.joining());
            assertEquals(all, joined, fixture::toString);
        });
    }

    @Test
    void theVisiblePartHasTheSameTokensAsTheWholeText() {
        View view = Views.of(TEXT, "{}");
        int cut = TEXT.indexOf("二、主动公开政府信息情况");
        List<Span> whole = read(view, TokensInFull.whole(view));
        assertEquals(whole.stream().filter(span -> span.start() >= cut).toList(),
                read(view, TokenData.of(view, new Span(cut, TEXT.length()))));
    }

    // Deltas

    private static List<Integer> applied(List<Integer> before, SemanticTokensDelta delta) {
        List<Integer> after = new ArrayList<>(before);
        for (SemanticTokensEdit edit : delta.getEdits()) {
            List<Integer> removed = after.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount());
            removed.clear();
            after.addAll(edit.getStart(), edit.getData());
        }
        return after;
    }

    private static View next(View view, String text) {
        return new View(Snapshot.of(Views.URI, 8, new SourceText(text)), view.session(), view.context());
    }

    private static Object delta(View view, String before) {
        return new TokensDelta().answer(new SemanticTokensDeltaParams(new TextDocumentIdentifier(Views.URI), before), view).orElseThrow();
    }

    @Test
    void aDeltaTurnsTheOldTokensIntoTheNew() {
        for (String edited : List.of(TEXT, TEXT.replace("| 7 |", "| 17 |"), TEXT.replace("| 规章 | 0 |  | / |\n", ""), "", "\n" + TEXT,
                TEXT.replace("《条例》", "《条例》《条例》"))) {
            View view = Views.of(TEXT, "{}");
            SemanticTokens full = new TokensInFull().answer(null, view).orElseThrow();
            View now = next(view, edited);
            SemanticTokensDelta delta = (SemanticTokensDelta) delta(now, full.getResultId());
            assertEquals(TokensInFull.whole(now), applied(full.getData(), delta));
            assertTrue(delta.getEdits().stream().mapToInt(e -> e.getData().size()).sum() <= TokensInFull.whole(now).size());
        }
    }

    @Test
    void allTokensAreSentForAnUnknownResultId() {
        View view = Views.of(TEXT, "{}");
        String old = new TokensInFull().answer(null, view).orElseThrow().getResultId();
        new TokensInFull().answer(null, view);
        assertEquals(TokensInFull.whole(view), ((SemanticTokens) delta(view, old)).getData());
        assertEquals(TokensInFull.whole(view), ((SemanticTokens) delta(view, "nonsense")).getData());
    }

    @Test
    void onlyTheTokensOfTheLast100DocumentsAreKept() {
        LastSent sent = new LastSent();
        String first = sent.keep("0", List.of(1));
        for (int i = 1; i <= 100; i++) {
            sent.keep(String.valueOf(i), List.of(i));
        }
        assertEquals(Optional.empty(), sent.of("0", first));
        assertEquals(Optional.of(List.of(7)), sent.of("7", String.valueOf(8)));
    }
}
