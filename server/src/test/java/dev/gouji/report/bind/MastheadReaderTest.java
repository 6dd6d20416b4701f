package dev.gouji.report.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.Masthead;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The body, the year and the dates of a report, read from the lines around its title. */
class MastheadReaderTest {

    private static final String REST = "\n一、总体情况\n略。\n二、主动公开政府信息情况\n略。\n";

    private static Masthead read(String head) {
        return ReportBinder.masthead(SyntaxTree.parse(head + REST));
    }

    private static String bodyAndYear(String head) {
        Masthead masthead = read(head);
        return masthead.organisation().orElse("-") + " " + masthead.year().map(String::valueOf).orElse("-");
    }

    @Test
    void aTitleMayGoOverSeveralLines() {
        assertEquals("青石县水利局 2024", bodyAndYear("青石县水利局2024年政府信息公开工作年度报告"));
        assertEquals("青石县水利局 2024", bodyAndYear("青石县水利局\n2024年政府信息公开工作年度报告"));
        assertEquals("青石县水利局 2024", bodyAndYear("青石县水利局\n政府信息公开工作年度报告\n（2024年度）"));
    }

    @Test
    void aBodyMayHaveALongName() {
        String name = "青石经济技术开发区管理委员会生态环境保护与应急管理综合行政执法监督管理局";
        assertEquals(name + " 2024", bodyAndYear(name + "\n2024年政府信息公开工作年度报告"));
        assertEquals(name + " 2024", bodyAndYear("2024年政府信息公开工作年度报告\n" + name));
    }

    @Test
    void aTitleMayHaveItsYearInBracketsAndARemark() {
        assertEquals("青石县水利局 2024", bodyAndYear("青石县水利局（2024年度）政府信息公开工作年度报告"));
        assertEquals("青石县水利局 2024", bodyAndYear("（2024年度）青石县水利局政府信息公开工作年度报告"));
        assertEquals("青石县水利局 2024", bodyAndYear("青石县水利局2024年政府信息公开工作年度报告（正式稿）"));
        assertEquals("青石县水利局 2024", bodyAndYear("青石县水利局二○二四年政府信息公开工作年度报告"));
    }

    @Test
    void severalBodiesMayReportTogether() {
        assertEquals("城北办事处、城北园区 2024", bodyAndYear("城北办事处、城北园区2024年政府信息公开工作年度报告"));
        assertEquals("青石县水利局 2024", bodyAndYear("一、青石县水利局2024年政府信息公开工作年度报告"));
    }

    @Test
    void theBodyMayBeUnderATitleWithoutABody() {
        assertEquals("青石县水利局 2024", bodyAndYear("2024年政府信息公开工作年度报告\n青石县水利局"));
        assertEquals("- 2024", bodyAndYear("2024年政府政务公开年报"));
    }

    @Test
    void linesOfAPortalAboveTheTitleAreNotRead() {
        assertEquals("青石县水利局 2024", bodyAndYear("首页 > 政务公开 > 政府信息公开年报\n索引号：QS-001\n青石县水利局2024年政府信息公开工作年度报告\n发布日期：2025-01-20"));
    }

    @Test
    void aTitleWithoutAYearTakesThatOfThePeriod() {
        assertEquals("青石县水利局 2024", bodyAndYear("青石县水利局政府信息公开工作年度报告\n本报告统计期限自2024年1月1日起至2024年12月31日止。"));
    }

    @Test
    void aDateMayGoOverALineEnd() {
        assertEquals("2024年12月31日", read("青石县水利局2024年政府信息公开工作年度报告\n本报告所列数据的统计期限自2024年1月1日起至2024年12\n月31日止。")
                .period().map(period -> period.to().year().orElseThrow() + "年" + period.to().month() + "月" + period.to().day() + "日").orElse("-"));
    }

    @Test
    void aLineOfTheSignatureMayEndWithTheBackslashOfALineBreak() {
        String text = "青石县水利局2024年政府信息公开工作年度报告" + REST + "青石县水利局\\\n2025年1月20日\\\n";
        assertEquals(Optional.of(20), ReportBinder.masthead(SyntaxTree.parse(text)).signed().map(day -> day.day()));
    }

    @Test
    void theDayBelowTheReportIsTheDayOfSigning() {
        String text = "青石县水利局2024年政府信息公开工作年度报告" + REST + "青石县水利局\n2025年1月20日\n附件：公开指南\n";
        assertEquals(Optional.of(20), ReportBinder.masthead(SyntaxTree.parse(text)).signed().map(day -> day.day()));
    }

    @Test
    void aTextWithoutATitleHasNoBody() {
        assertEquals(Optional.empty(), read("今天天气很好").organisation());
    }
}
