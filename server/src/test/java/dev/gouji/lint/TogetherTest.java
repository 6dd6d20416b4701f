package dev.gouji.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.settings.Settings;
import dev.gouji.settings.SettingsReader;
import dev.gouji.text.Edit;
import dev.gouji.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Four or more blank totals, or unreadable figures, of one table are one finding. Suppressed ones do not count. */
class TogetherTest {

    private static final String HEAD = """
            青石县水利局2024年政府信息公开工作年度报告

            | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            """;
    private static final List<String> ROWS = List.of("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "三、本年度办理结果-（一）予以公开",
            "（二）部分公开", "（三）不予公开-1.属于国家秘密");

    @Test
    void threeCellsAreThreeFindings() {
        assertEquals(List.of(0, 0, 0), related(found("GJ201", blank(3), "{}")));
        assertEquals(List.of(0, 0, 0), related(found("GJ203", unreadable(3), "{}")));
    }

    @Test
    void fourCellsAreOneFindingAtTheFirst() {
        for (String code : List.of("GJ201", "GJ203")) {
            List<Finding> all = found(code, code.equals("GJ201") ? blank(4) : unreadable(4), "{}");
            assertEquals(1, all.size());
            Finding found = all.get(0);
            assertEquals("t3:一/" + (code.equals("GJ201") ? "总计" : "自然人"), found.cell().orElseThrow().toString());
            assertEquals(List.of("二", "三（一）", "三（二）"), found.related().stream().map(r -> r.cell().orElseThrow()).map(CellAddress::row).toList());
        }
    }

    @Test
    void oneFixFillsInAllTotals() {
        String text = blank(5);
        Finding found = found("GJ201", text, "{}").get(0);
        assertEquals(1, found.fixes().size());
        assertTrue(found.fixes().get(0).safe() && found.fixes().get(0).preferred());
        assertEquals(List.of(), found("GJ201", Edit.apply(text, found.fixes().get(0).edits()), "{}"));
    }

    @Test
    void suppressedCellsDoNotCount() {
        String one = "{\"suppress\": [{\"file\": \"2024.md\", \"rule\": \"GJ201\", \"cell\": \"t3:二/总计\"}]}";
        assertEquals(List.of(0, 0, 0), related(found("GJ201", blank(4), one)));
        assertEquals(List.of(3), related(found("GJ201", blank(5), one)));
    }

    @Test
    void theSeverityIsThatOfTheSettings() {
        assertEquals(Severity.HINT, found("GJ201", blank(4), "{\"severity\": {\"GJ201\": \"hint\"}}").get(0).severity());
    }

    private static String blank(int rows) {
        return table(rows, "| %s | 1 | 0 | 0 | 0 | 0 | 0 | |\n");
    }

    private static String unreadable(int rows) {
        return table(rows, "| %s | 若干 | 0 | 0 | 0 | 0 | 0 | 1 |\n");
    }

    private static String table(int rows, String row) {
        return HEAD + String.join("", ROWS.subList(0, rows).stream().map(label -> row.replace("%s", label)).toList());
    }

    private static List<Integer> related(List<Finding> found) {
        return found.stream().map(f -> f.related().size()).toList();
    }

    private static List<Finding> found(String code, String text, String json) {
        Settings settings = SettingsReader.read(json, Rules.known()).settings().forFile("2024.md");
        return new Analysis(new SourceText(text), settings).findings().stream().filter(f -> f.rule().code().equals(code)).toList();
    }
}
