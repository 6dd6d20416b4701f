package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.Shell;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The output of {@code lint --format json}, as CONTRACT.md describes it. */
class LintJsonTest extends ShellTest {

    @Test
    void jsonHasTheMembersOfTheContract() {
        JsonObject all = lint(shell.fixture("wrong/2021-one-total.txt"));
        assertMembers(all, "version tool files summary");
        assertEquals(1, all.get("version").getAsInt());
        assertEquals("{\"name\":\"gouji\",\"version\":\"1.2.3\"}", all.get("tool").toString());
        JsonObject file = all.getAsJsonArray("files").get(0).getAsJsonObject();
        assertMembers(file, "path form organisation year findings");
        assertEquals("2021", file.get("form").getAsString());
        assertTrue(file.get("year").getAsJsonPrimitive().isNumber());
        assertMembers(all.getAsJsonObject("summary"), "files errors warnings infos hints");
        assertFalse(findings(all).isEmpty());
        findings(all).forEach(LintJsonTest::assertFinding);
    }

    private static void assertFinding(JsonObject finding) {
        Set<String> optional = Set.of("cell", "actual", "expected", "cause");
        Set<String> members = new TreeSet<>(finding.keySet());
        members.removeAll(optional);
        assertEquals(new TreeSet<>(Set.of("code", "rule", "severity", "message", "range", "related", "fixes")), members);
        assertTrue(finding.get("code").getAsString().matches("GJ\\d{3}"));
        assertTrue(finding.get("rule").getAsString().matches("[a-z]+(-[a-z]+)*"));
        assertTrue(Set.of("error", "warning", "info", "hint").contains(finding.get("severity").getAsString()));
        assertRange(finding);
        for (JsonElement related : finding.getAsJsonArray("related")) {
            assertTrue(Set.of("cell", "range", "message").containsAll(related.getAsJsonObject().keySet()));
            assertRange(related.getAsJsonObject());
        }
        for (JsonElement fix : finding.getAsJsonArray("fixes")) {
            assertMembers(fix.getAsJsonObject(), "title safe preferred edits");
            for (JsonElement edit : fix.getAsJsonObject().getAsJsonArray("edits")) {
                assertMembers(edit.getAsJsonObject(), "range newText");
                assertRange(edit.getAsJsonObject());
            }
        }
    }

    private static void assertRange(JsonObject owner) {
        JsonObject range = owner.getAsJsonObject("range");
        assertMembers(range, "start end");
        assertMembers(range.getAsJsonObject("start"), "line character");
        assertMembers(range.getAsJsonObject("end"), "line character");
    }

    /** Lines and UTF-16 units are counted from zero, also after a character of two units and with CRLF. */
    @Test
    void positionsAreCountedAsInLsp() {
        String path = shell.write("𠮷.md", ("# 𠮷野镇2023年政府信息公开工作年度报告\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n"
                + "| 行政复议 |||||行政诉讼||||||||||\n| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 ||||| 复议后起诉 |||||\n"
                + "||||||结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|\n"
                + "|2|0|0|0|３|0|0|0|0|0|0|0|0|0|0|\n").replace("\n", "\r\n"));
        JsonObject finding = findings(lint(path)).stream().filter(f -> f.get("code").getAsString().equals("GJ304")).findFirst().orElseThrow();
        assertEquals("{\"start\":{\"line\":7,\"character\":9},\"end\":{\"line\":7,\"character\":10}}", finding.get("range").toString());
        assertEquals("t4:行政复议/总计", finding.get("cell").getAsString());
        assertEquals(3, finding.get("actual").getAsInt());
        assertEquals(2, finding.get("expected").getAsInt());
        assertEquals("２", finding.getAsJsonArray("fixes").get(0).getAsJsonObject().getAsJsonArray("edits").get(0)
                .getAsJsonObject().get("newText").getAsString());
    }

    @Test
    void findingsOfOneCauseCountAsOneError() {
        JsonObject all = lint(shell.fixture("wrong/2021-entered.txt"));
        List<JsonObject> findings = findings(all).stream().filter(f -> f.get("code").getAsString().startsWith("GJ30")).toList();
        assertEquals(2, findings.size());
        assertEquals(findings.get(0).get("cause"), findings.get(1).get("cause"));
        assertEquals(1, all.getAsJsonObject("summary").get("errors").getAsInt());
    }

    @Test
    void jsonIsUtf8WithAnyCharsetOfTheTerminal() {
        Shell.Result result = shell.charset(Charset.forName("GBK")).run("lint", "--format", "json", shell.fixture("wrong/2021-review.md"));
        assertTrue(new String(result.bytes(), StandardCharsets.UTF_8).contains("复议后起诉"));
    }

    @Test
    void jsonIsCompleteIfAFileIsMissing() {
        Shell.Result result = shell.run("lint", "--format", "json", "absent.txt");
        assertEquals(0, JsonParser.parseString(result.out()).getAsJsonObject().getAsJsonArray("files").size());
    }

    @Test
    void charactersOfTheDocumentAreEscaped() {
        String path = shell.write("a\"\u0001\\b.md", "# 青杉县2023年政府信息公开工作年度报告\n\n## 1\u0001、总体\u2028情况\n\n## 1、总体情况\n");
        JsonObject file = lint(path).getAsJsonArray("files").get(0).getAsJsonObject();
        assertTrue(file.get("path").getAsString().endsWith("a\"\u0001\\b.md"));
        assertFalse(file.getAsJsonArray("findings").isEmpty());
    }

    private JsonObject lint(String... paths) {
        String[] line = new String[paths.length + 3];
        System.arraycopy(new String[] {"lint", "--format", "json"}, 0, line, 0, 3);
        System.arraycopy(paths, 0, line, 3, paths.length);
        Shell.Result result = shell.run(line);
        assertFalse(result.out().isEmpty());
        return JsonParser.parseString(result.out()).getAsJsonObject();
    }

    private static List<JsonObject> findings(JsonObject all) {
        JsonArray findings = all.getAsJsonArray("files").get(0).getAsJsonObject().getAsJsonArray("findings");
        return findings.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    private static void assertMembers(JsonObject object, String names) {
        assertEquals(new TreeSet<>(List.of(names.split(" "))), new TreeSet<>(object.keySet()));
    }
}
