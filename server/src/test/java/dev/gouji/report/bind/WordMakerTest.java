package dev.gouji.report.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words that are made of lines. In tests, an assertion in Sentence fails if they are no sentence of ReportParser.g4. */
class WordMakerTest {

    private static final List<String> HEADINGS = List.of("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项");
    private static final List<String> LINES = Stream.concat(HEADINGS.stream(), Stream.of(
            "青石县水利局2024年政府信息公开工作年度报告", "青石县水利局", "2025年1月15日", "（2025年1月15日）", "青石县水利局 2025年1月16日",
            "（一）主动公开", "（二）依申请公开", "1.行政许可", "2.行政处罚", "（1）公开栏", "一是加强学习", "全年工作平稳。", "",
            "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1", "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0", "四、结转下年度继续办理",
            "\t申请人情况", "\t自然人\t商业企业\t总计", "（三）不予公开", "\t（七）总计\t1\t0\t0\t0\t0\t0\t1", "5\t0\t0\t0\t0\t0\t5",
            "行政处罚\t7", "行政许可\t52", "第二十条第（六）项", "信息内容\t本年处理决定数量", "规章\t0\t0\t0", "行政事业性收费\t3.24", "其他文件\t4\t4\t4", "| 规章 | 0 | 0 | 0 |", "| --- | --- |", "| 行政强制 | 1 |", "规章", "0",
            "行政复议\t行政诉讼", "结果维持\t结果纠正\t其他结果\t尚未审结\t总计", "1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0"))
            .collect(Collectors.toUnmodifiableList());

    private static Report read(String... lines) {
        return ReportBinder.bind(SyntaxTree.parse(String.join("\n", lines)));
    }

    private static List<Integer> sections(Report report) {
        return report.sections().stream().map(Section::official).map(official -> official.number()).toList();
    }

    @Test
    void linesInAnyOrderAreASentence() {
        Random random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            String[] lines = random.ints(2 + random.nextInt(14), 0, LINES.size()).mapToObj(LINES::get).toArray(String[]::new);
            read(lines);
        }
    }

    @Test
    void aDayUnderTheTitleIsNoSignature() {
        Report report = read("青石县水利局2024年政府信息公开工作年度报告", "（2025年1月15日）", HEADINGS.get(0), "全年工作平稳。", HEADINGS.get(1));
        assertEquals(List.of(1, 2), sections(report));
        assertEquals(List.of(), report.signature());
    }

    @Test
    void aDayWithinASectionIsNoSignature() {
        Report report = read("青石县水利局2024年政府信息公开工作年度报告", HEADINGS.get(0), "2024年12月31日", HEADINGS.get(1), "无");
        assertEquals(List.of(1, 2), sections(report));
    }

    @Test
    void aListAfterTheSignatureIsText() {
        Report report = read("青石县水利局2024年政府信息公开工作年度报告", HEADINGS.get(3), "青石县水利局", "2025年1月15日", "1.附表如下",
                "行政复议\t行政诉讼", "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计",
                "1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0");
        assertEquals(2, report.signature().size());
        assertEquals(15, report.tables().get(0).cells().size());
    }
}
