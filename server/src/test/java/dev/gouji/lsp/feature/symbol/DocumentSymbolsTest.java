package dev.gouji.lsp.feature.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.grammar.Span;
import dev.gouji.lsp.Samples;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.Views;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSymbolsTest {

    private static final String TREE = "{capabilities: {textDocument: {documentSymbol: {hierarchicalDocumentSymbolSupport: true}}}}";

    private static List<?> outline(View view) {
        return new DocumentSymbols().answer(null, view).orElseThrow();
    }

    private static DocumentSymbol root(View view) {
        return (DocumentSymbol) outline(view).get(0);
    }

    private static String print(DocumentSymbol symbol, String indent) {
        String detail = symbol.getDetail() == null ? "" : "  [" + symbol.getDetail() + "]";
        return indent + symbol.getName() + detail + "\n" + symbol.getChildren().stream()
                .map(c -> print(c, indent + "  ")).collect(Collectors.joining());
    }

    @Test
    void theOutlineHasSectionsAndTablesWithTheirKeyFigures() {
        assertEquals("""
                2019年桦屏县人民政府政府信息公开工作年度报告
                  一、总体情况
                  二、主动公开政府信息情况
                    表二  [许可 15830 · 处罚 4127 · 强制 388]
                  三、收到和处理政府信息公开申请情况
                    表三  [新收 194 · 办结 195 · 结转 8]
                  四、政府信息公开行政复议、行政诉讼情况
                    表四  [复议 23 · 直接起诉 8 · 复议后起诉 9]
                  五、存在的主要问题及改进情况
                  六、其他需要报告的事项
                """, print(root(Views.of(Samples.older(), TREE)), ""));
    }

    @Test
    void tableNamesAreInEnglishForAnEnglishEditor() {
        String printed = print(root(Views.of(Samples.older(), TREE.replace("{capa", "{locale: 'en', capa"))), "");
        assertTrue(printed.contains("    Table 3  [received 194 · closed 195 · carried over 8]\n"), printed);
    }

    @Test
    void subHeadingsStandUnderTheirSection() {
        DocumentSymbol overview = root(Views.of(Samples.right(), TREE)).getChildren().get(0);
        assertFalse(overview.getChildren().isEmpty());
        assertTrue(overview.getChildren().stream().allMatch(c -> c.getName().startsWith("（")), () -> print(overview, ""));
    }

    @Test
    void subHeadingsStandUnderSubHeadings() {
        View view = Views.of("""
                甲县2024年政府信息公开工作年度报告
                一、总体情况
                （一）主动公开
                1. 网站
                内容。
                2. 公报
                （1）纸质版
                （二）依申请公开
                二、主动公开政府信息情况
                """, TREE);
        assertEquals("""
                甲县2024年政府信息公开工作年度报告
                  一、总体情况
                    （一）主动公开
                      1. 网站
                      2. 公报
                        （1）纸质版
                    （二）依申请公开
                  二、主动公开政府信息情况
                """, print(root(view), ""));
    }

    @Test
    void aTableWithoutFiguresHasNoDetailAndAReportWithoutTitleHasADefaultName() {
        View view = Views.of("一、总体情况\n\n三、收到和处理政府信息公开申请情况\n（一）申请\n"
                + "| 一、本年新收政府信息公开申请数量 | | | | | | | |\n", TREE);
        assertEquals("""
                政府信息公开工作年度报告
                  一、总体情况
                  三、收到和处理政府信息公开申请情况
                    （一）申请
                    表三
                """, print(root(view), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void childrenLieWithinTheirParentsAndNamesWithinTheirSymbols(String lineEnd) {
        for (String text : List.of(Samples.right(), Samples.older(), swapped(Samples.right()), swapped(Samples.older()))) {
            View view = Views.of("𠮷" + text.replace("\n", lineEnd), TREE);
            Span all = new Span(0, view.snapshot().text().text().length());
            DocumentSymbol root = root(view);
            assertEquals(all, view.places().span(root.getRange()));
            assertNested(root, all, view);
        }
    }

    /** The report with its two parts swapped, so that headings and tables stand in a wrong order. */
    private static String swapped(String text) {
        int cut = text.indexOf("（三）");
        return text.substring(cut) + "\n" + text.substring(0, cut);
    }

    private static void assertNested(DocumentSymbol symbol, Span parent, View view) {
        Span span = view.places().span(symbol.getRange());
        assertTrue(parent.contains(span), symbol::toString);
        assertTrue(span.contains(view.places().span(symbol.getSelectionRange())), symbol::toString);
        assertFalse(symbol.getName().isBlank(), symbol::toString);
        int done = span.start();
        for (DocumentSymbol child : symbol.getChildren()) {
            Span childSpan = view.places().span(child.getRange());
            assertTrue(done <= childSpan.start(), symbol::toString);
            done = childSpan.end();
            assertNested(child, span, view);
        }
    }

    @Test
    void theOutlineIsAListForAClientWithoutTrees() {
        List<?> list = outline(Views.of(Samples.older(), "{}"));
        assertEquals(10, list.size());
        SymbolInformation table = (SymbolInformation) list.get(3);
        assertEquals("表二", table.getName());
        assertEquals("二、主动公开政府信息情况", table.getContainerName());
        assertEquals(Views.URI, table.getLocation().getUri());
        assertTrue(table.getKind().compareTo(SymbolKind.Array) <= 0, "the kind must be one that every client knows");
    }
}
