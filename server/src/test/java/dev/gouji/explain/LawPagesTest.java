package dev.gouji.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.regulation.Article;
import dev.gouji.regulation.Regulation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Statements of the pages on the law that were wrong once, or easily become wrong. */
class LawPagesTest {

    /** In the third column of a case: no words are forbidden. */
    private static final String NONE = "-";

    /** A clerk who looks up an item of the list first wants to know what to enter where. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void itemsOfTheListBeginWithWhatToEnter(Language language) {
        Pattern first = language == Language.ZH ? Pattern.compile("^(填|报表不统计|现行格式不设这一行)")
                : Pattern.compile("^(Enter|The form does not count these|The present form has no row)");
        Article list = new Regulation().article(20).orElseThrow();
        assertEquals(List.of(), list.items().stream().map(i -> i.text().in(language))
                .filter(text -> !first.matcher(text).find()).toList());
    }

    /** The text about the item is more than half of its page. */
    @Test
    void thePageOfAnItemIsMostlyAboutTheItem() {
        Explainer explainer = new Explainer(new Messages(Language.ZH));
        Explained page = explainer.pages(new Topic.Clause(20, 8)).get(0);
        List<String> lines = page.plain().lines().filter(l -> !l.isEmpty()).toList();
        assertEquals("《条例》第二十条第（八）项：行政事业性收费", lines.get(0));
        assertTrue(lines.get(1).startsWith("填当年收取的总额，以万元为单位"), lines.get(1));
        assertTrue(!page.plain().contains("相关条款") && lines.get(1).length() * 2 > page.plain().length() / 2, page.plain());
    }

    /** Corrections that must stay: the page, the words that it must have, the words that it must not have. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '¦', textBlock = """
            51 ¦ 上一级行政机关 ¦ -
            51 ¦ 应当先申请行政复议 ¦ 可以申请复议、提起诉讼
            52 ¦ 上一级行政机关责令改正 ¦ -
            53 ¦ 上一级行政机关责令改正 ¦ -
            14 ¦ 应当先申请行政复议 ¦ -
            15 ¦ 适用复议前置 ¦ 占先
            16 ¦ 应当先复议、后诉讼 ¦ 仍按其要求
            t4:未经复议直接起诉 ¦ 对不予公开决定应当先复议 ¦ -
            s4 ¦ 应当先申请复议 ¦ -
            20.8 ¦ 在性质上也是行政事业性收费 ¦ 一般不算在内
            42 ¦ 自收到通知次日起20个工作日内缴费 ¦ 通常不进
            t2:行政事业性收费 ¦ 以财务、非税收入的口径为准 ¦ 通常也不计入
            33 ¦ 答复期限未满、跨年仍在办理的申请 ¦ 期限内没有办完又跨年
            36.7 ¦ 计入“三（三）8 属于行政查询事项” ¦ 写成“行政查询事项”
            国办公开办函〔2021〕30号 ¦ 第一责任人 ¦ 首要责任人
            信息处理费 ¦ 自2021年1月1日起施行 ¦ 一般认为
            t2:/本年制发件数 ¦ 旧文本同时计入“本年废止件数” ¦ -
            t4:复议后起诉 ¦ 答复没有规定，先向主管部门核实 ¦ -
            5 ¦ 除第十四条、第十五条、第十六条规定的情形外都应当公开 ¦ 随意拒绝
            6 ¦ 影响或者可能影响社会稳定 ¦ 动摇
            7 ¦ 逐步 ¦ 逐年
            12 ¦ 及时更新 ¦ 随时更新
            20.1 ¦ 等依法有权的机关 ¦ 才可能有数
            3 ¦ 也就是县政府办公室 ¦ 通常就是
            29.2 ¦ 那是计费规则 ¦ -
            32 ¦ 有合理理由不同意 ¦ 有理由地反对
            35 ¦ 可以要求说明理由 ¦ -
            37 ¦ 能够区分的应当区分 ¦ 有理由可讲
            49 ¦ 部门提交之后，还要在期限内向社会公布 ¦ 同时向社会公布
            t3:三（六）1 ¦ 连同上年结转申请的通知 ¦ -
            t3:三（三）8 ¦ 那通常属于 ¦ -
            t4:/结果维持 ¦ 驳回复议请求 ¦ 胜率
            t4:/其他结果 ¦ 以调解结案 ¦ -
            国办公开办函〔2016〕201号 ¦ 不能以地方通知代替它 ¦ 以通知为准
            55 ¦ 国办发〔2020〕50号 ¦ 8类
            """)
    void correctedPagesKeepTheirCorrections(String name, String required, String forbidden) {
        TopicLookup lookup = new Explainer(new Messages(Language.ZH)).topic(name);
        String pages = String.join("\n", ((TopicLookup.Found) lookup).pages().stream().map(Explained::plain).toList());
        assertTrue(pages.contains(required), () -> required + " is not in\n" + pages);
        assertTrue(forbidden.equals(NONE) || !pages.contains(forbidden), () -> forbidden + " is in\n" + pages);
    }

    /** An answer without a source says that none was found, and names an office that can answer. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            q:newest-form ¦ practice
            q:review-first ¦ stated
            q:applicant-column ¦ open
            q:reorganised ¦ open
            q:corrections ¦ open
            """)
    void answersWithoutASourceSaySo(String id, String sureness) {
        Question question = new Questions().of((Topic.Question) Topic.of(id)).orElseThrow();
        assertEquals(Question.Sureness.valueOf(sureness.toUpperCase(Locale.ROOT)), question.sureness());
        boolean known = question.sureness() == Question.Sureness.STATED;
        boolean open = Pattern.compile("没有查到|没有核实").matcher(question.answer().zh()).find();
        assertTrue(known || open && question.ask().isPresent(), question.answer().zh());
    }
}
