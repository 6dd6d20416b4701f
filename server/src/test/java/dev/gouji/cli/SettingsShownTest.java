package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.Shell;
import dev.gouji.settings.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output of {@code --show-settings} is a settings file with the same meaning. */
class SettingsShownTest {

    private static final String ALL = """
            {
              "severity": {"GJ202": "hint"},
              "off": ["GJ305"],
              "body": "乡镇",
              "deadline": "01-20",
              "lastYear": "2024.md",
              "totals": {"report": "县.md", "of": "乡镇"},
              "suppress": [
                {"file": "*.md", "rule": "GJ301", "cell": "t3:一/总计", "reason": "已核对"},
                {"file": "*.docx", "rule": "GJ701", "paragraph": "1A2B3C4D"}
              ],
              "regulation": {"textFile": "条例.txt"},
              "exclude": ["草稿"],
              "bodies": ["甲镇", "乙镇"]
            }
            """;

    @Test
    void shownSettingsEqualTheSettingsFile(@TempDir Path folder) throws Exception {
        Shell shell = new Shell(folder);
        Files.createDirectories(folder.resolve("乡镇"));
        shell.write("2024.md", "# 甲镇人民政府2024年政府信息公开工作年度报告\n");
        shell.write("县.md", "# 县人民政府2025年政府信息公开工作年度报告\n");
        shell.write("条例.txt", "条例\n");
        shell.write(".gouji.json", ALL);
        Shell.Result shown = shell.run("lint", "--show-settings", folder.toString());
        JsonObject json = JsonParser.parseString(shown.out()).getAsJsonObject();
        assertEquals(JsonParser.parseString(ALL), json, shown.errors());
        for (Setting setting : Setting.values()) {
            assertTrue(json.has(setting.key()), "add " + setting.key() + " to the settings above, and to SettingsShown");
        }
    }
}
