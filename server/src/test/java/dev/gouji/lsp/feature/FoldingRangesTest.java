package dev.gouji.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.lsp.Samples;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.FoldingRange;
import org.junit.jupiter.api.Test;

class FoldingRangesTest {

    private static List<FoldingRange> ranges(String text, String client) {
        return new FoldingRanges().answer(null, Views.of(text, client)).orElseThrow();
    }

    /** The beginnings of the first and last line of each fold. */
    private static String shown(String text) {
        List<String> lines = text.lines().toList();
        return ranges(text, "{}").stream().map(r -> brief(lines.get(r.getStartLine())) + " … " + brief(lines.get(r.getEndLine())))
                .collect(Collectors.joining("\n"));
    }

    private static String brief(String line) {
        return line.substring(0, Math.min(13, line.length())).trim();
    }

    @Test
    void sectionsSubHeadingsTablesAndGroupsOfRowsFold() {
        String text = Fixture.named("right/2021-markdown.md").text().replace("**（一）主动公开。**", "（一）主动公开\n\n1. 分批公布。\n细节。\n\n");
        assertEquals("""
                ## 一、总体情况 … **（五）监督保障。**
                （一）主动公开 … 全年公开各类信息641条
                1. 分批公布。 … 全年公开各类信息641条
                ## 二、主动公开政府信息 … | 行政事业性收费 | 1
                | 第二十条第（一）项 | … | 行政事业性收费 | 1
                | 第二十条第（一）项 | … | 行政规范性文件 | 1
                | 第二十条第（五）项 | … | 行政许可 | 318
                | 第二十条第（六）项 | … | 行政强制 | 0 |
                | 第二十条第（八）项 | … | 行政事业性收费 | 1
                ## 三、收到和处理政府信 … | 四、结转下年度继续办理
                | （本列数据的勾稽关系为 … | 四、结转下年度继续办理
                | 三、本年度办理结果 | … | | （七）总计 | |
                | | （三）不予公开 | … | | | 8.属于行政查
                | | （四）无法提供 | … | | | 3.补正后申请
                | | （五）不予处理 | … | | | 5.要求行政机
                | | （六）其他处理 | … | | | 3.其他 |
                ## 四、政府信息公开行政 … | 4 | 1 | 2 |
                | 行政复议 | | | … | 4 | 1 | 2 |
                ## 五、存在的主要问题及 … 改进措施：一是从2025年
                ## 六、其他需要报告的事 … 2024年本机关未收取信息""", shown(text));
    }

    @Test
    void aTableWithOneCellPerLineFoldsTheSame() {
        assertEquals("""
                一、总体情况 … （五）监督保障。镇里把信息
                二、主动公开政府信息情况 … 4.86
                第二十条第（一）项 … 4.86
                第二十条第（一）项 … 7
                第二十条第（五）项 … 46
                第二十条第（六）项 … 3
                第二十条第（八）项 … 4.86
                三、收到和处理政府信息公开 … 2
                （本列数据的勾稽关系为： … 2
                三、本年度办理结果 … 26
                （三）不予公开 … 0
                （四）无法提供 … 0
                （五）不予处理 … 0
                （六）其他处理 … 0
                四、政府信息公开行政复议、 … 1
                行政复议 … 1
                五、存在的主要问题及改进情 … 2024年准备这样改：一是
                六、其他需要报告的事项 … 本机关2023年没有收取信""", shown(Samples.right()));
    }

    /** The two parts of the text are swapped, so that rows and sections stand in a wrong order. */
    @Test
    void noFoldCrossesAnother() {
        Fixture.all().forEach(fixture -> {
            String text = fixture.text();
            int cut = text.indexOf("（三）");
            List<FoldingRange> ranges = ranges(text.substring(cut) + "\n" + text.substring(0, cut), "{}");
            for (FoldingRange a : ranges) {
                assertTrue(ranges.stream().allMatch(b -> b.getEndLine() <= a.getStartLine() || b.getStartLine() >= a.getEndLine()
                        || a.getStartLine() <= b.getStartLine() && b.getEndLine() <= a.getEndLine()
                        || b.getStartLine() <= a.getStartLine() && a.getEndLine() <= b.getEndLine()), fixture::toString);
            }
        });
    }

    @Test
    void theClientLimitsTheNumberOfFolds() {
        assertEquals(3, ranges(Samples.right(), "{capabilities: {textDocument: {foldingRange: {rangeLimit: 3}}}}").size());
    }
}
