package dev.gouji.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Lint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is a report if it has the words of the title, two official headings or the labels of an official table (CONTRACT.md). */
class RecognisedTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "柳溪镇人民政府2025年政府信息公开工作年度报告",
        "一、总体情况\n二、主动公开政府信息情况\n",
        "柳溪镇2025年信息公开年报\n",
        "| 行政处罚 | 3 |\n| --- | --- |\n| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 0 | 0 | 0 |\n| 行政许可 | 1 |\n| 行政强制 | 2 |\n"
                + "| 行政事业性收费 | 0 |\n| 2025年本年处理决定数量 |\n",
    })
    void aTitleHeadingsOrATableMakeAReport(String text) {
        assertTrue(isReport(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "会议记录\n",
        "# 柳溪镇政府信息公开资料\n\n| 表格 | 行数 | 列数 | 总计 |\n| --- | --- | --- | --- |\n| 第二十条第（一）项 | 1 | 2 | 4 |\n| 行政复议 | 1 | 0 | 9 |\n",
        "# 权责清单\n\n| 类别 | 项数 |\n| --- | --- |\n| 行政许可 | 12 |\n| 行政处罚 | 48 |\n| 行政强制 | 5 |\n",
        "青石县水利局2024年政务公开工作总结报告\n\n一、工作开展情况\n",
        "2020年四季度政务公开工作自查报告\n",
        "文字解读：柳塘区政府信息公开工作年度报告\n第一部分：总体情况。\n第二部分：主动公开政府信息情况。\n",
        "云岭大学2023年信息公开年度报告\n\n一、概述\n",
        "| 序号 | 名称 |\n| --- | --- |\n| 1 | 柳溪镇2025年政府信息公开工作年度报告 |\n| 2 | 松坡乡2025年政府信息公开工作年度报告 |\n",
        "一、总体要求\n二、重点任务\n三、保障措施\n",
    })
    void otherTextsAreNoReports(String text) {
        assertFalse(isReport(text));
    }

    private static boolean isReport(String text) {
        return Lint.analysis(text).report().recognised();
    }
}
