package dev.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnwrappedTest {

    private static final String HEAD = """
            沙溪乡人民政府2023年政府信息公开工作年度报告

            本报告所列数据的统计期限自2023年1月1日起至2023年12月3
            1日止。

            一、总体情况
            全年认真落实各项要求，及时公开各类政府信息，不断提
            高工作水平，加强组织领导，健全工作机制，明确专人负
            责，做到应公开尽公开。
            """;
    private static final String TABLE = """

            三、收到和处理政府信息公开申请情况

            | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | 13 | 0 | 0 | 0 | 0 | 0 | 13 |
            | （七）总计 | 13 | 0 | 0 | 0 | 0 | 0 | 13 |
            """;

    @Test
    void aYearOnTheLineAboveIsReadWithItsSentence() {
        assertEquals(List.of(), claims("今年政府信息公开申请比往年少很多，其中2022年\n收到政府信息公开申请35件，2023年收到13件。\n"));
    }

    @Test
    void aWordOverALineEndIsOneWord() {
        assertEquals(List.of(), claims("政府信息公开申请依法向第三方征求意见5次，延期\n答复2件。\n"));
    }

    @Test
    void aWrongFigureBehindALineEndIsFoundAtItsPlace() {
        String text = HEAD + "本机关认真落实要求。全年共收到政府信息公开申请1\n7件。\n" + TABLE;
        List<Finding> found = findings(text).stream().filter(f -> f.rule().code().equals("GJ401")).toList();
        assertEquals(List.of("1\n7件"), found.stream().map(f -> f.span().of(text)).toList());
    }

    @Test
    void datesOverLineEndsAreWhole() {
        List<String> dates = List.of("GJ502", "GJ506", "GJ507");
        assertEquals(List.of(), findings(HEAD + "略。\n" + TABLE).stream().filter(f -> dates.contains(f.rule().code())).toList());
    }

    @Test
    void headingsAndItemsAreNotJoined() {
        for (String lines : List.of("（一）主动公开政府信息的有关情况和做法\n全年公开信息12条。", "主要做了以下几个方面的工作，具体如下：\n加强培训。",
                "一是落实责任，及时公开各类政府信息。\n二是加强培训。", "公开目录已经更新，各类信息按时公布\n1.规划类", "短的一行\n另一行",
                "坚持以公开为常态，全面做好依申请公开\n依申请公开方面，公开信息20条，取得良好成效。")) {
            assertEquals(Optional.empty(), Unwrapped.of(HEAD + lines + "\n" + TABLE, report(HEAD + lines + "\n" + TABLE))
                    .filter(u -> u.isBroken(new Span(HEAD.length(), HEAD.length() + lines.length()))), lines);
        }
    }

    @Test
    void eachPlaceOfTheMovedTextLeadsToItsOwnCharacter() {
        String text = HEAD + "政府信息公开申请依法向第三方征求意见较多，\r\n  因材料较多或者情况复杂而需要补正的，全年延期\r\n答复2件，没有逾期答复。\n" + TABLE;
        Unwrapped unwrapped = Unwrapped.of(text, report(text)).orElseThrow();
        String moved = unwrapped.moved(text);
        assertEquals(text.length(), moved.length());
        assertTrue(moved.contains("全年延期答复"), moved);
        for (int i = 0; i < moved.length(); i++) {
            if (!Character.isWhitespace(moved.charAt(i))) {
                assertEquals(moved.charAt(i), text.charAt(unwrapped.original(new Span(i, i + 1)).start()));
            }
        }
    }

    private static List<Finding> claims(String lines) {
        return findings(HEAD + lines + TABLE).stream().filter(f -> f.rule().code().startsWith("GJ40")).toList();
    }

    private static List<Finding> findings(String text) {
        return new Analysis(new SourceText(text), Settings.DEFAULT).findings();
    }

    private static Report report(String text) {
        return new Analysis(new SourceText(text), Settings.DEFAULT).report();
    }
}
