package dev.gouji.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Lint;
import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Rules;
import dev.gouji.lint.peer.Peers;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.regulation.Regulation;
import dev.gouji.regulation.StatuteText;
import dev.gouji.settings.Settings;
import dev.gouji.settings.SettingsReader;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hovers of the law: what they say about the report at hand, and their links. */
class LawHoverTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]*)\\)");
    private static final String ZEROS = """
            青河县水利局2023年政府信息公开工作年度报告

            | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            | 一、本年新收政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            | 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |

            | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
            | | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            青禾县教育局2023年 ¦ {} ¦ 本报告（青禾县教育局，2023年度）：2024年1月31日前报送并公布
            青石县人民政府2023年 ¦ {} ¦ 本报告（青石县人民政府，2023年度）：2024年3月31日前公布
            青石县柳溪镇人民政府2025年 ¦ {} ¦ 本报告（青石县柳溪镇人民政府，2025年度）：本条没有列明乡镇、街道，以本地通知为准，多为2026年1月31日前
            青禾县教育局2023年 ¦ {"deadline": "01-20"} ¦ 本报告（青禾县教育局，2023年度）：按设置文件写明的期限，2024年1月20日前
            青河县人民医院2023年 ¦ {"body": "部门"} ¦ 本报告（青河县人民医院，2023年度）：2024年1月31日前报送并公布
            """)
    void article49NamesTheDueDateOfTheReport(String title, String settings, String first) {
        assertEquals(first, lines(report(title), settings, "text 第四十|九条").get(0));
    }

    @ParameterizedTest
    @CsvSource({"青河县人民医院2023年", "青禾县教育局", "2023年"})
    void article49NamesNoDueDateIfBodyOrYearIsUnknown(String title) {
        assertTrue(lines(report(title), "{}", "text 第四十|九条").stream().noneMatch(l -> l.startsWith("本报告（")), title);
    }

    private static String report(String title) {
        return title + "政府信息公开工作年度报告\n\n一、总体情况\n按照《条例》第四十九条公布。\n";
    }

    private static List<String> lines(String text, String settings, String place) {
        Settings set = SettingsReader.read(settings, Rules.known()).settings();
        Analysis analysis = Lint.analysis(text).under(set, Peers.NONE);
        Explanation hover = new Explainer(new Messages(Language.ZH)).at(analysis, new Hovers(text).offset(place)).orElseThrow();
        return hover.plain().lines().filter(l -> l.startsWith("· ")).map(l -> l.substring(2)).toList();
    }

    @Test
    void theHoverOfTheFeeDocumentHasItsRates() {
        String text = report("青禾县教育局2023年") + "六、其他需要报告的事项\n依据国办函〔2020〕109号，未收取信息处理费。\n";
        List<String> lines = lines(text, "{}", "text 国办函〔2020〕|109号");
        assertTrue(lines.contains("按件（同一申请人每个自然月）：1—10 件免费；11—30 件每件 100 元；31 件以上以 10 件为一档，首档每件 200 元，每升一档加 100 元"),
                lines::toString);
        assertTrue(lines.contains("按量（每件申请）：1—30 页免费；31—100 页每页 10 元；101—200 页每页 20 元；201 页以上每页 40 元"), lines::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            cell t3:一/总计 ¦ 本行：各列均为 0，相符
            cell t4:行政复议/总计 ¦ “行政复议”组：各项均为 0，相符
            """)
    void aSumOfZerosIsNotWrittenAsAnAddition(String place, String line) {
        assertTrue(lines(ZEROS, "{}", place).contains(line), () -> lines(ZEROS, "{}", place).toString());
    }

    /** The pages are those for a client that can open them. */
    @Test
    void pagesHaveAtMostOneExternalLinkAndOtherwiseLinkToOurPages() {
        for (Language language : Language.values()) {
            Explainer explainer = new Explainer(new Messages(language), StatuteText.NONE, PageNames::address);
            topics().flatMap(t -> explainer.pages(t).stream()).forEach(page -> {
                List<String> links = LINK.matcher(page.markdown()).results().map((MatchResult m) -> m.group(1)).toList();
                assertTrue(links.stream().filter(l -> l.startsWith("http")).count() <= 1, page.markdown());
                links.stream().filter(l -> !l.startsWith("http")).forEach(link -> {
                    Topic topic = PageNames.topic(link.substring(PageNames.SCHEME.length())).orElseThrow(() -> new AssertionError(link));
                    assertTrue(!explainer.pages(topic).isEmpty(), link);
                });
            });
        }
    }

    private static Stream<Topic> topics() {
        Stream<Topic> clauses = IntStream.rangeClosed(1, Regulation.ARTICLES).boxed().flatMap(n -> IntStream
                .rangeClosed(0, new Regulation().article(n).orElseThrow().items().size()).mapToObj(i -> new Topic.Clause(n, i)));
        Stream<Topic> lines = new LineNotes().all().stream().map(LineNote::line);
        Stream<Topic> documents = new Regulation().documents().stream().map(document -> new Topic.Document(document.key()));
        Stream<Topic> questions = Stream.concat(Stream.of(new Topic.Question("")), new Questions().all().stream().map(Question::topic));
        return Stream.of(clauses, lines, documents, questions).flatMap(s -> s);
    }
}
