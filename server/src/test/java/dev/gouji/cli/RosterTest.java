package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.gouji.Shell;
import dev.gouji.edit.NewReport;
import dev.gouji.form.Forms;
import dev.gouji.form.blank.Surface;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies that have not reported or were late, and the counts of findings by rule and by body. */
class RosterTest extends ShellTest {

    @BeforeEach
    void reports() {
        report("甲.md", "青岚县甲镇人民政府", 2025, "2026年1月12日");
        report("教育.md", "青岚县教育局", 2025, "2026年2月12日");
        report("往年/乙.md", "青岚县乙镇人民政府", 2024, "2025年1月12日");
        report("往年/甲.md", "青岚县甲镇人民政府", 2024, "2025年1月12日");
    }

    private void report(String name, String body, int year, String signed) {
        shell.write(name, NewReport.of(Forms.official().newest(), year, Surface.MARKDOWN, "0").replace("（单位名称）", body)
                + "\n\n" + body + "\n\n" + signed + "\n");
    }

    @Test
    void missingAndLateBodiesOfAListAreNamed() {
        shell.write(".gouji.json", "{\"bodies\": [\"甲镇人民政府\", \"乙镇人民政府\", \"青岚县教育局\"]}");
        Shell.Result result = shell.run("lint", folder.toString());
        assertTrue(result.out().contains("尚未报送的机关 1 个：乙镇人民政府\n"), result.out());
        assertTrue(result.out().contains("逾期报送的机关 1 个：青岚县教育局\n"), result.out());
        assertEquals("[\"乙镇人民政府\"]", JsonParser.parseString(shell.run("lint", "--format", "json", folder.toString()).out())
                .getAsJsonObject().getAsJsonObject("summary").get("missing").toString());
        assertTrue(shell.run("lint", "--format", "html", folder.toString()).out().contains("<h2>尚未报送的机关</h2><ul><li>乙镇人民政府</li></ul>"));
    }

    /** On the first day no body has reported, and the settings are found without a report. */
    @Test
    void allBodiesAreNamedIfThereIsNoReport() {
        shell.write("空/.gouji.json", "{\"bodies\": [\"甲镇人民政府\", \"乙镇人民政府\"]}");
        assertEquals("尚未报送的机关 2 个：甲镇人民政府、乙镇人民政府\n没有找到年度报告。\n", shell.run("lint", folder.resolve("空").toString()).out());
    }

    /** A folder below may have settings of its own, such as rules that are off. */
    @Test
    void aReportWithSettingsOfItsFolderCountsAsSubmitted() {
        shell.write(".gouji.json", "{\"bodies\": [\"青岚县丙镇人民政府\", \"青岚县丁镇人民政府\", \"青岚县戊镇人民政府\"]}");
        shell.write("镇/.gouji.json", "{\"off\": [\"GJ111\"], \"bodies\": [\"青岚县丁镇人民政府\", \"青岚县己镇人民政府\"]}");
        report("镇/丙.md", "青岚县丙镇人民政府", 2025, "2026年2月12日");
        report("镇/丁.md", "青岚县丁镇人民政府", 2025, "2026年1月12日");
        String out = shell.run("lint", folder.toString()).out();
        assertTrue(out.contains("尚未报送的机关 2 个：青岚县戊镇人民政府、青岚县己镇人民政府\n"), out);
        assertTrue(out.contains("逾期报送的机关 1 个：青岚县丙镇人民政府\n"), out);
    }

    @Test
    void missingBodiesAreThoseOfLastYearsFolder() {
        shell.write(".gouji.json", "{\"bodies\": \"往年\"}");
        String out = shell.run("lint", folder.toString()).out();
        assertTrue(out.contains("尚未报送的机关 1 个：青岚县乙镇人民政府\n"), out);
    }

    @Test
    void aSumNamesMissingBodies() {
        shell.write(".gouji.json", "{\"bodies\": \"往年\"}");
        Shell.Result result = shell.run("sum", "--year", "2025", folder.toString());
        assertEquals(0, result.code());
        assertTrue(result.errors().contains("尚未报送的机关 1 个：青岚县乙镇人民政府\n"), result.errors());
        assertFalse(shell.run("sum", "--year", "2024", folder.toString()).errors().contains("尚未报送的"));
    }

    /** A search of a part of the folder says that it does not look for missing bodies. */
    @Test
    void missingBodiesAreNotNamedForAPartOfTheFolder() {
        shell.write(".gouji.json", "{\"bodies\": [\"乙镇人民政府\"]}");
        assertFalse(shell.run("lint", folder.resolve("甲.md").toString()).out().contains("尚未报送"));
        Shell.Result part = shell.run("lint", folder.resolve("往年").toString());
        assertFalse(part.out().contains("尚未报送"));
        assertTrue(part.errors().contains("bodies") && part.errors().lines().count() == 1, part.errors());
        assertEquals("", shell.run("lint", folder.resolve("甲.md").toString()).errors());
    }

    @Test
    void findingsOfManyReportsAreCountedByRuleAndBody() {
        String out = shell.run("lint", folder.toString()).out();
        assertTrue(out.contains("各条规则：\n") && out.contains("GJ111") && out.contains("各机关：\n  青岚县"), out);
        assertFalse(shell.run("lint", folder.resolve("甲.md").toString()).out().contains("各条规则"));
    }
}
