package dev.gouji.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.explain.Explainer;
import dev.gouji.lsp.Samples;
import dev.gouji.lsp.document.PageLinks;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionsTest {

    private static final String TEXT = Samples.right();

    private static List<Location> at(int offset) {
        View view = Views.of(TEXT, "{initializationOptions: {contentProvider: true}}");
        return new Definitions().answer(new DefinitionParams(new TextDocumentIdentifier(Views.URI),
                view.places().position(offset)), view).orElse(List.of());
    }

    private static List<String> texts(List<Location> locations) {
        View view = Views.of(TEXT, "{}");
        return locations.stream().map(l -> l.getUri().equals(Views.URI)
                ? TEXT.substring(view.places().offset(l.getRange().getStart()), view.places().offset(l.getRange().getEnd()))
                : l.getUri()).toList();
    }

    @ParameterizedTest
    @CsvSource({"第二十条第（五）项, gouji:条例/第二十条第（五）项.md", "四、政府信息公开行政复议, gouji:报告/第四部分.md", "科研机构, gouji:表三/列/科研机构.md",
            "行政许可\t, gouji:表二/行政许可.md", "1.属于国家秘密, gouji:表三/三（三）1.md"})
    void wordsLeadToTheirExplanationPages(String word, String uri) {
        assertEquals(List.of(uri), texts(at(TEXT.indexOf(word) + 1)));
    }

    /** The total of 行政复议 in table 4 is the sum of the four figures before it. */
    @Test
    void aTotalLeadsToItsAddendsAndAnAddendLeadsToItsTotal() {
        int total = Samples.total(TEXT);
        List<String> there = texts(at(total));
        assertEquals(5, there.size());
        assertEquals("gouji:表四/行政复议.md", there.get(4));
        int sum = there.subList(0, 4).stream().mapToInt(Integer::parseInt).sum();
        assertEquals(List.of(String.valueOf(sum), "gouji:表四/行政复议.md"), texts(at(TEXT.lastIndexOf('\t', total - 2) + 1)));
    }

    @Test
    void theBlanksOfACellLeadWhereItsTextLeads() {
        View view = Views.of("""
                甲县2024年政府信息公开工作年度报告
                二、主动公开政府信息情况
                |   信息内容   | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                | --- | --- | --- | --- |
                | 规章     | 0 |   7   |        |
                """, "{initializationOptions: {contentProvider: true}}");
        String text = view.snapshot().text().text();
        for (int offset : List.of(text.indexOf("   7"), text.indexOf("7   ") + 4, text.indexOf("规章") + 5, text.indexOf("        |") + 3)) {
            List<Location> there = new Definitions().answer(new DefinitionParams(new TextDocumentIdentifier(Views.URI),
                    view.places().position(offset)), view).orElse(List.of());
            assertEquals(List.of("gouji:表二/规章.md"), there.stream().map(Location::getUri).toList(), () -> "at " + offset);
        }
    }

    @Test
    void ordinaryWordsHaveNoDefinition() {
        assertEquals(List.of(), at(TEXT.indexOf("便民")));
    }

    @Test
    void pagesAreFoundByTheirUriEncodedOrNot() {
        Explainer explainer = new Explainer(new Messages(Language.ZH));
        Optional<String> page = PageLinks.text("gouji:条例/第二十条.md", explainer);
        assertTrue(page.orElseThrow().startsWith("# 《条例》第二十条"), page::toString);
        assertEquals(page, PageLinks.text("gouji:%E6%9D%A1%E4%BE%8B/%E7%AC%AC%E4%BA%8C%E5%8D%81%E6%9D%A1.md", explainer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gouji:", "file:///etc/passwd", "gouji:条例/第五十七条.md", "gouji:%zz.md", "gouji:../条例/第二十条.md", "gouji:规则/GJ999.md"})
    void otherUrisHaveNoPage(String uri) {
        assertEquals(Optional.empty(), PageLinks.text(uri, new Explainer(new Messages(Language.ZH))));
    }
}
