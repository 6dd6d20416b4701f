package dev.gouji.lsp.feature.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.lsp.Samples;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.Views;
import dev.gouji.lsp.feature.command.EditorCommands;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeLens;
import org.junit.jupiter.api.Test;

class CodeLensesTest {

    private static List<CodeLens> lenses(String text, String client) {
        return new CodeLenses().answer(null, Views.of(text, client)).orElseThrow();
    }

    /** For each lens the beginning of its line, its title, and its command if it has one. */
    private static String shown(String text, String client) {
        View view = Views.of(text, client);
        return lenses(text, client).stream().map(lens -> {
            String line = view.snapshot().text().text().lines().toList().get(lens.getRange().getStart().getLine()).trim();
            String arguments = lens.getCommand().getArguments() == null ? "" : " " + new TreeMap<>((Map<?, ?>) lens.getCommand().getArguments().get(0));
            return line.substring(0, Math.min(8, line.length())) + ": " + lens.getCommand().getTitle()
                    + (lens.getCommand().getCommand().isEmpty() ? "" : " → " + lens.getCommand().getCommand() + arguments);
        }).collect(Collectors.joining("\n"));
    }

    @Test
    void lensesShowKeyFiguresProblemsAndCommands() {
        String text = Fixture.named("right/2021-markdown.md").text().replace("| 2 | 66 |", "| 2 | 65 |");
        assertEquals("""
                # 禾麓县自然资: 许可 318 · 处罚 27 · 强制 0 · 新收 65 · 办结 68 · 结转 4 · 复议 7 · 直接起诉 4 · 复议后起诉 3
                # 禾麓县自然资: 1 处错误 · 2 处警告
                # 禾麓县自然资: 重新计算全部总计 → gouji.recomputeTotals {uri=file:///w/a.txt}
                | 第二十条第（: 许可 318 · 处罚 27 · 强制 0
                | （本列数据的: 新收 65 · 办结 68 · 结转 4
                | （本列数据的: 1 处错误
                | （本列数据的: 重新计算本表总计 → gouji.recomputeTotals {table=t3, uri=file:///w/a.txt}
                | 行政复议 |: 复议 7 · 直接起诉 4 · 复议后起诉 3""", shown(text, "{}"));
    }

    @Test
    void aLensRewritesATableWithOneCellPerLineToOneRowPerLine() {
        assertEquals("""
                沅汀县鹭桥镇人民: 许可 46 · 处罚 9 · 强制 3 · 新收 25 · 办结 26 · 结转 2 · 复议 2 · 直接起诉 1 · 复议后起诉 1
                沅汀县鹭桥镇人民: ✓ 未发现问题
                第二十条第（一）: 许可 46 · 处罚 9 · 强制 3
                第二十条第（一）: 改写为一行一条 → gouji.convert {table=t2, to=tab, uri=file:///w/a.txt}
                （本列数据的勾稽: 新收 25 · 办结 26 · 结转 2
                （本列数据的勾稽: 改写为一行一条 → gouji.convert {table=t3, to=tab, uri=file:///w/a.txt}
                行政复议: 复议 2 · 直接起诉 1 · 复议后起诉 1
                行政复议: 改写为一行一条 → gouji.convert {table=t4, to=tab, uri=file:///w/a.txt}""", shown(Samples.right(), "{}"));
    }

    /** A lens with an unknown command would do nothing on a click. */
    @Test
    void everyCommandOfALensIsKnown() {
        String wrong = Samples.withTotal(Samples.right(), "7");
        List<String> commands = lenses(wrong, "{}").stream().map(lens -> lens.getCommand().getCommand()).filter(name -> !name.isEmpty()).toList();
        assertEquals(5, commands.size());
        commands.forEach(name -> assertTrue(EditorCommands.named(name).isPresent(), name));
    }

    @Test
    void lensesAreInEnglishForAnEnglishEditor() {
        assertEquals("沅汀县鹭桥镇人民: ✓ no problems found", shown(Samples.right(), "{locale: 'en'}").lines().skip(1).findFirst().orElseThrow());
    }
}
