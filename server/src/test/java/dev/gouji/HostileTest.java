package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.analysis.Analysis;
import dev.gouji.edit.Formatter;
import dev.gouji.explain.Explainer;
import dev.gouji.form.blank.Surface;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks reports that contain a megabyte of one repeated piece of text. If any step took more than linear time, the test would
 * run for minutes and the build would stop; so no time is measured.
 */
class HostileTest {

    private static final int LENGTH = 1 << 20;
    private static final String REPORT = Fixture.named("right/2021-tab.txt").text();

    @ParameterizedTest
    @ValueSource(strings = {"新收申请3件，", "3件，其中2件（1件，", "予以公开1件，占50%，", "由1条、2条组成，", "公开公开公",
            "2021年，", "《", "因征地引发行政复议1件、行政诉讼2件，",
            "收到政府信息公开申请5件，办结3件，", "今年以来收到政府信息公开申请5件，", "公开信息100条，其中网站90条；",
            "收到申请5件甲、乙", "征地类14件，其中3件部分公开，2件结转下年度，",
            "无行政复议和行政诉讼，没有发生行政复议，", "未发生因政府信息公开引起的行政复议，", "办结51件，在办结的申请中，公开1件，", "第二十条第（一）项、", "（一）主动公开\n", "# 公开}\n", "⼯", "<span>", "<!--",
            "[", "]{.x}", "[甲]{.x}", "[甲]{.x", "截至11月底，收到申请3件，", "新发生行政诉讼3件，", "开会公布行政诉讼3件，未收到申请，", "年底转办行政复议3件，", "线上|线下。\n"})
    void aMegabyteOfOnePieceInProseIsChecked(String piece) {
        check(REPORT.indexOf("镇政府围绕"), piece);
    }

    /** One item of the list of the six parts is a megabyte long. */
    @Test
    void aMegabyteInTheListOfPartsIsChecked() {
        check(REPORT.indexOf("主动公开政府信息情况，收到"), "主动公开");
    }

    /** 3月 at the beginning applies to the whole sentence. */
    @Test
    void aMegabyteInASentenceAboutAPartOfTheYearIsChecked() {
        check(REPORT.indexOf("镇政府围绕"), "3月，", "收到政府信息公开申请3件，");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "0|", "0 |||\n", "其他主动公开文件 |\n5 |\n", "\t\n", "规章\n", "规章\n\n\t\n\n0\n\n\n\n", "0\n\n\t\n\n", "<td colspan=1000000>", "<tr><td>自然人",
            "| [0]{.x}[1]{.x} ", "  [0]{.x}  [1]{.x}", "|\n0 ||\n",
            "规章 0 0\n", "申请数量\n0 0 0 0 0 0 0\n", "一、 0 0\n\n", "三 四 五 六 七 0 0 0 0 0 0 0\n",
            " | \n", "x>|", "x;|", "x>\t", "<td>x></td>", "**|"})
    void aMegabyteOfOnePieceInATableIsChecked(String piece) {
        check(REPORT.indexOf("\t规章"), piece);
    }

    /** An editor requests links and edits too. */
    @ParameterizedTest
    @ValueSource(strings = {"第二十条第（一）项、", "国办公开办函〔2021〕30号，", ":1件 ", "第二十条|", "五、甲\n"})
    void linksAndEditsOfAMegabyteAreFound(String piece) {
        Analysis analysis = flooded(REPORT.indexOf("镇政府围绕"), "", piece);
        assertFalse(new Explainer(new Messages(Language.ZH)).cited(analysis).isEmpty());
        assertFalse(Formatter.edits(analysis, Surface.MARKDOWN).isEmpty());
    }

    private static void check(int at, String piece) {
        check(at, "", piece);
    }

    private static Analysis flooded(int at, String before, String piece) {
        String flood = before + piece.repeat(LENGTH / piece.getBytes(StandardCharsets.UTF_8).length);
        return Lint.analysis(new StringBuilder(REPORT).insert(at, flood).toString());
    }

    private static void check(int at, String before, String piece) {
        Analysis analysis = flooded(at, before, piece);
        assertTrue(analysis.report().recognised());
        assertTrue(analysis.findings().stream().noneMatch(f -> f.rule().code().equals("GJ909")));
    }
}
