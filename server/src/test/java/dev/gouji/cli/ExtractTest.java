package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.Fixture;
import dev.gouji.Shell;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The output of {@code extract}, as CONTRACT.md describes it. */
class ExtractTest extends ShellTest {

    static Stream<Fixture> fixtures() {
        return Fixture.all();
    }

    @Test
    void jsonHasTheMembersOfTheContract() {
        JsonObject file = extract(shell.fixture("right/2021-tab.txt"));
        assertEquals(new TreeSet<>(List.of("path", "form", "tableForms", "year", "organisation", "title", "period", "signed",
                "sections", "cells")), new TreeSet<>(file.keySet()));
        assertEquals("{\"t2\":\"2021\",\"t3\":\"2021\",\"t4\":\"2021\"}", file.get("tableForms").toString());
        assertEquals(200, file.getAsJsonObject("cells").size());
        assertEquals("overview proactive requests review problems other", String.join(" ", file.getAsJsonArray("sections")
                .asList().stream().map(s -> s.getAsJsonObject().get("key").getAsString()).toList()));
        assertTrue(file.get("signed").getAsString().matches("\\d{4}-\\d\\d-\\d\\d"));
    }

    /** {@code -o} is for PowerShell, whose redirection changes the encoding. */
    @Test
    void theNameOfTheOutputDecidesItsFormat() throws IOException {
        String report = shell.fixture("right/2021-tab.txt");
        for (String format : List.of("csv", "json")) {
            Path file = folder.resolve("数字." + format);
            Shell.Result result = shell.run("extract", report, "-o", file.toString());
            assertEquals("", result.out() + result.errors());
            assertArrayEquals(shell.run("extract", "--format", format, report).bytes(), Files.readAllBytes(file));
        }
        assertEquals(2, shell.run("extract", report, "-o", folder.resolve("数字.xlsx").toString()).code());
        assertEquals(2, shell.run("extract", report, "-o", report).code());
    }

    @Test
    void aReportOf2019HasTheFormOf2019() {
        JsonObject file = extract(shell.fixture("right/2019-markdown.md"));
        assertEquals("2019", file.get("form").getAsString());
        assertEquals(198, file.getAsJsonObject("cells").size());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyRangeIsOnOneLineAndHasTheTextOfItsCell(Fixture fixture) {
        String[] lines = fixture.text().split("\n", -1);
        for (JsonElement element : extract(shell.write("x.md", fixture.text())).getAsJsonObject("cells").asMap().values()) {
            JsonObject cell = element.getAsJsonObject();
            JsonObject start = cell.getAsJsonObject("range").getAsJsonObject("start");
            JsonObject end = cell.getAsJsonObject("range").getAsJsonObject("end");
            if (!cell.get("text").getAsString().isEmpty()) {
                assertEquals(start.get("line"), end.get("line"));
                assertEquals(cell.get("text").getAsString(), lines[start.get("line").getAsInt()]
                        .substring(start.get("character").getAsInt(), end.get("character").getAsInt()));
            }
        }
    }

    @Test
    void theTextOfACellKeepsTheMarkupInItsRange() {
        String html = Fixture.named("right/2021-html.md").text().replace("<td>1</td>", "<td>0<b>1</b></td>");
        JsonObject cells = extract(shell.write("markup.md", html)).getAsJsonObject("cells");
        List<JsonObject> marked = cells.asMap().values().stream().map(JsonElement::getAsJsonObject)
                .filter(c -> c.get("text").getAsString().contains("<b>")).toList();
        assertFalse(marked.isEmpty());
        marked.forEach(c -> assertEquals("0<b>1", c.get("text").getAsString()));
    }

    @Test
    void unknownValuesAreNull() {
        Shell.Result result = shell.run("extract", shell.write("note.txt", "会议通知\n\n请各科室明天上午开会。\n"));
        assertEquals(0, result.code());
        assertTrue(result.errors().contains("note.txt") && result.errors().contains("不是"), result.errors());
        JsonObject file = only(result);
        for (String member : List.of("form", "year", "organisation", "title", "signed")) {
            assertTrue(file.get(member).isJsonNull(), member);
        }
        assertEquals("{\"from\":null,\"to\":null}", file.get("period").toString());
        assertEquals("{}", file.get("cells").toString());
    }

    @Test
    void valuesAreExactNumbers() {
        JsonObject cells = extract(shell.write("a.md", """
                # 青杉县2023年政府信息公开工作年度报告

                | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                |---|---|---|---|
                | 规章 | 1,204 | ２６ | 减3 |
                | 行政规范性文件 | 无 |  | 约5 |

                | 信息内容 | 本年收费金额（单位：万元） |
                |---|---|
                | 行政事业性收费 | 12.10 万元 |
                """)).getAsJsonObject("cells");
        assertEquals("1204 1,204", show(cells, "t2:规章/本年制发件数"));
        assertEquals("26 ２６", show(cells, "t2:规章/本年废止件数"));
        assertEquals("-3 减3", show(cells, "t2:规章/现行有效件数"));
        assertEquals("null 无", show(cells, "t2:行政规范性文件/本年制发件数"));
        assertEquals("null ", show(cells, "t2:行政规范性文件/本年废止件数"));
        assertEquals("null 约5", show(cells, "t2:行政规范性文件/现行有效件数"));
        assertEquals("12.10 12.10", show(cells, "t2:行政事业性收费/本年收费金额"));
    }

    @Test
    void csvHasARowForEachCellAndNoFormulas() {
        String text = Fixture.named("right/2021-markdown.md").text().replace("| 1562.4 |", "| =1+\"1\" |").replace("| 318 |", "| -8 |");
        Shell.Result result = shell.charset(Charset.forName("GBK")).run("extract", "--format", "csv", shell.write("a,b.md", text));
        String csv = new String(result.bytes(), StandardCharsets.UTF_8);
        List<String> rows = List.of(csv.split("\r\n"));
        assertEquals("\uFEFFpath,organisation,year,form,table,row,column,value,text", rows.get(0));
        assertEquals(201, rows.size());
        assertTrue(rows.get(1).endsWith("a,b.md\",禾麓县自然资源局,2024,2021,t2,规章,本年制发件数,0,0"), rows.get(1));
        assertTrue(rows.stream().anyMatch(r -> r.endsWith("行政事业性收费,本年收费金额,,\"'=1+\"\"1\"\"\"")), csv);
        assertTrue(rows.stream().anyMatch(r -> r.endsWith("行政许可,本年处理决定数量,-8,-8")), csv);
    }

    private JsonObject extract(String path) {
        Shell.Result result = shell.run("extract", path);
        assertEquals("", result.errors());
        return only(result);
    }

    private static JsonObject only(Shell.Result result) {
        JsonObject all = JsonParser.parseString(result.out()).getAsJsonObject();
        assertEquals(1, all.get("version").getAsInt());
        return all.getAsJsonArray("files").get(0).getAsJsonObject();
    }

    private static String show(JsonObject cells, String address) {
        JsonObject cell = cells.getAsJsonObject(address);
        return cell.get("value") + " " + cell.get("text").getAsString();
    }

    /** Reports of both forms have the same columns. A cell that a form lacks is empty. */
    @Test
    void wideHasARowForEachReport() {
        Shell.Result result = shell.run("extract", "--format", "wide", shell.fixture("right/2021-tab.txt"), shell.fixture("right/2019-tab.txt"));
        List<String> lines = result.out().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).contains("form,t2:规章/本年制发件数,"), lines.get(0));
        assertTrue(lines.get(1).contains(",2021,") && lines.get(2).contains(",2019,"), result.out());
        assertEquals(0, result.code());
    }
}
