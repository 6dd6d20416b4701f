package dev.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.text.Fold;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds the row, column or group that a cell's text names, and how close its wording is to the form. */
class LabelIndexTest {

    private static final LabelIndex LABELS = Forms.official().labels();

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            规章 ¦ OFFICIAL ROW t2 规章
            （一）予以公开 ¦ OFFICIAL ROW t3 三（一）
            (一) 予以公开 ¦ OFFICIAL ROW t3 三（一）
            予以公开 ¦ VARIANT ROW t3 三（一）
            一、本年新收政府信息公开申请数量 ¦ VARIANT ROW t3 一
            本年新收政府信息公开申请数 ¦ VARIANT ROW t3 一
            逾期不补正 ¦ VARIANT ROW t3 三（六）1
            （二）部分公开 ¦ VARIANT ROW t3 三（二）
            第二十条第（六）项 ¦ OFFICIAL GROUP t2 第二十条第（六）项
            本年制发件数（指正式印发的） ¦ LONGER COLUMN t2 本年制发件数
            未经复议直接起诉案件 ¦ LONGER ROW t4 未经复议直接起诉
            社会公益组织和团体 ¦ LONGER COLUMN t3 社会公益组织
            2.其他法律行政法规止公开 ¦ MISSPELT ROW t3 三（三）2
            法律服务机沟 ¦ MISSPELT COLUMN t3 法律服务机构
            无正当理由大量反复 ¦ MISSPELT ROW t3 三（五）4
            四、結轉下年度繼續辦理 ¦ VARIANT ROW t3 四
            """)
    void aTextIsFoundAsItsLabel(String text, String shown) {
        assertEquals(shown, show(LABELS.find(Fold.label(text))));
    }

    /** 总计 is a column of two tables and a row; 规范性文件 is a row of one form and a variant in the other. */
    @Test
    void aTextMayNameSeveralLabels() {
        assertEquals("OFFICIAL COLUMN t3 总计, COLUMN t4 总计, ROW t3 三（七）", show(LABELS.find("总计")));
        assertEquals("OFFICIAL ROW t2 规范性文件, ROW t2 行政规范性文件", show(LABELS.find("规范性文件")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "县", "规张", "办法", "主动公开情况很好", "2021年全年公开信息528条", "第二十条"})
    void otherTextsNameNoLabel(String text) {
        assertTrue(LABELS.find(Fold.label(text)).isEmpty(), () -> show(LABELS.find(Fold.label(text))));
    }

    @Test
    void aWholeParagraphNamesNoLabel() {
        assertTrue(LABELS.find("予以公开".repeat(20)).isEmpty());
    }

    private static String show(LabelMatch match) {
        return match.wording() + " " + match.labels().stream().map(l -> l.kind() + " " + l.table() + " " + l.id())
                .distinct().collect(Collectors.joining(", "));
    }
}
