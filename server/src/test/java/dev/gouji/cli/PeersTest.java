package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.Shell;
import dev.gouji.Towns;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reports with which the command line compares a report. In doubt it compares nothing. */
class PeersTest extends ShellTest {

    @Test
    void anotherFileOfTheRunMayBeLastYearsReport() {
        shell.write("2024.txt", Towns.report("青石县水利局", 2024, 0, 3));
        shell.write("2025.txt", Towns.report("青石县水利局", 2025, 2, 0));
        Shell.Result result = shell.run("lint", folder.toString());
        assertTrue(result.out().contains("GJ801") && result.out().contains("/2024.txt）结转下年度的是 3"), result.out());
        assertEquals(2, count("GJ801", lint(folder.toString())));
        assertEquals(0, count("GJ801", lint(folder.resolve("2025.txt").toString())), "last year's report is not given");
    }

    @Test
    void theOrderAndTheEncodingOfTheFilesDoNotMatter() {
        String now = shell.write("a.txt", Towns.report("青石县水利局", 2025, 2, 0));
        String then = shell.write("b.txt", Towns.report("青石县水利局", 2024, 0, 3).getBytes(Charset.forName("GB18030")));
        assertEquals(2, count("GJ801", lint(now, then)));
        assertEquals(2, count("GJ801", lint(then, now)));
    }

    @Test
    void nothingIsComparedIfNoReportOrTwoAreOfLastYear() {
        shell.write("2025.txt", Towns.report("青石县水利局", 2025, 2, 0));
        shell.write("other.txt", Towns.report("青石县农业农村局", 2024, 0, 3));
        shell.write("older.txt", Towns.report("青石县水利局", 2022, 0, 4));
        assertEquals(0, count("GJ801", lint(folder.toString())));
        shell.write("2024.txt", Towns.report("青石县水利局", 2024, 0, 3));
        assertEquals(2, count("GJ801", lint(folder.toString())));
        shell.write("2024.md", Towns.report("青石县水利局", 2024, 0, 5));
        assertEquals(0, count("GJ801", lint(folder.toString())), "it is unknown which of the two counts");
    }

    @Test
    void aReportThatNamesTwoYearsIsNotLastYearsReport() {
        String now = shell.write("2025.txt", Towns.report("青石县水利局", 2025, 2, 0));
        String then = shell.write("2024.txt", Towns.report("青石县水利局", 2024, 0, 3)
                .replace("工作年度报告\n", "工作年度报告\n\n统计期限自2023年1月1日起至2023年12月31日止。\n"));
        assertEquals(0, count("GJ801", lint(now, then)), "title and period name two years");
        assertEquals(1, count("GJ501", lint(now, then)));
    }

    @Test
    void theSameFileGivenTwiceIsOneFile() {
        String now = shell.write("2025.txt", Towns.report("青石县水利局", 2025, 2, 0));
        String then = shell.write("2024.txt", Towns.report("青石县水利局", 2024, 0, 3));
        assertEquals(2, count("GJ801", lint(now, then, then)));
    }

    @Test
    void lastYearInTheSettingsIsAReportOrAFolder() {
        String now = shell.write("2025.txt", Towns.report("青石县水利局", 2025, 2, 0));
        shell.write("往年/2024.txt", Towns.report("青石县水利局", 2024, 0, 3));
        shell.write("往年/其他.txt", Towns.report("青石县农业农村局", 2024, 0, 7));
        shell.write(".gouji.json", "{\"lastYear\": \"往年/2024.txt\"}");
        assertEquals(2, count("GJ801", lint(now)));
        shell.write(".gouji.json", "{\"lastYear\": \"往年\"}");
        assertEquals(2, count("GJ801", lint(now)));
        shell.write(".gouji.json", "{\"lastYear\": \"往年/其他.txt\"}");
        assertEquals(0, count("GJ801", lint(now)), "the report is of another body");
        shell.write(".gouji.json", "{\"lastYear\": \"往年/2023.txt\"}");
        assertEquals(0, count("GJ801", lint(now)), "the report does not exist");
    }

    @Test
    void lastYearOutsideTheFolderIsNotRead() {
        String now = shell.write("a/2025.txt", Towns.report("青石县水利局", 2025, 2, 0));
        shell.write("2024.txt", Towns.report("青石县水利局", 2024, 0, 3));
        shell.write("a/.gouji.json", "{\"lastYear\": \"../2024.txt\"}");
        Shell.Result result = shell.run("lint", now);
        assertEquals(2, result.code());
        assertTrue(result.errors().contains("../2024.txt"), result.errors());
    }

    @Test
    void aTotalIsComparedWithTheReportsOfItsFolder() {
        shell.write(".gouji.json", "{\"totals\": {\"report\": \"县/2025.md\", \"of\": \"乡镇\"}}");
        String total = shell.write("县/2025.md", Towns.report("青石县人民政府", 2025, 5, 1));
        shell.write("乡镇/柳溪.md", Towns.report("柳溪镇人民政府", 2025, 2, 1));
        shell.write("乡镇/青山.md", Towns.report("青山乡人民政府", 2025, 2, 0));
        shell.write("乡镇/青山2024.md", Towns.report("青山乡人民政府", 2024, 9, 9));
        shell.write("乡镇/说明.md", "# 说明\n\n本文件夹存放各乡镇的报告。\n");
        assertEquals(2, count("GJ804", lint(total)));
        assertEquals(0, count("GJ804", lint(folder.resolve("乡镇").toString())));
        shell.write("乡镇/青山又.md", Towns.report("青山乡人民政府", 2025, 2, 0));
        assertEquals(2, count("GJ804", lint(total)), "of two reports of one body one counts");
    }

    @Test
    void aTotalIsNotComparedIfAReportCannotBeRead() {
        shell.write(".gouji.json", "{\"totals\": {\"report\": \"2025.md\", \"of\": \"乡镇\"}}");
        String total = shell.write("2025.md", Towns.report("青石县人民政府", 2025, 5, 1));
        shell.write("乡镇/柳溪.md", Towns.report("柳溪镇人民政府", 2025, 2, 1));
        assertEquals(2, count("GJ804", lint(total)));
        shell.write("乡镇/坏.txt", new byte[] {(byte) 0xFF, 0, (byte) 0xFF});
        assertEquals(0, count("GJ804", lint(total)));
    }

    @Test
    void tenDifferencesAreListedAndTheOthersCounted() {
        shell.write(".gouji.json", "{\"totals\": {\"report\": \"2025.md\", \"of\": \"乡镇\"}}");
        String all = "| 一、本年新收政府信息公开申请数量 | | | 1 | 1 | 1 | 1 | 1 | 1 | 6 |\n";
        String total = shell.write("2025.md", Towns.report("青石县人民政府", 2025, 1, 1).replace("| 四", all + "| 四").replace("| 0 |", "| 3 |"));
        shell.write("乡镇/柳溪.md", Towns.report("柳溪镇人民政府", 2025, 2, 2).replace("| 四", all.replace('1', '2').replace('6', '8') + "| 四"));
        assertEquals(11, count("GJ804", lint(total)));
        assertTrue(shell.run("lint", total).out().contains("另有"), "the other differences are not counted");
    }

    @Test
    void aFindingAboutTwoReportsCanBeSuppressedInTheSettings() {
        shell.write("2024.txt", Towns.report("青石县水利局", 2024, 0, 3));
        shell.write("2025.txt", Towns.report("青石县水利局", 2025, 2, 0));
        shell.write(".gouji.json", "{\"suppress\": [{\"file\": \"2025.txt\", \"rule\": \"GJ801\", \"cell\": \"t3:二/总计\"}]}");
        List<String> codes = lint(folder.toString());
        assertEquals(1, count("GJ801", codes));
        assertFalse(codes.contains("GJ901"));
    }

    private List<String> lint(String... paths) {
        String[] arguments = Stream.concat(Stream.of("lint", "--format", "json"), Arrays.stream(paths)).toArray(String[]::new);
        return Pattern.compile("\"code\": ?\"(GJ\\d+)\"").matcher(shell.run(arguments).out()).results().map((MatchResult m) -> m.group(1)).toList();
    }

    private static long count(String code, List<String> codes) {
        return codes.stream().filter(code::equals).count();
    }

    @Test
    void twoReportsOfOneBodyAndYearAreOneFinding() {
        shell.write("两份/b.txt", Fixture.named("right/2021-zeros.txt").text());
        shell.write("两份/a.txt", Fixture.named("right/2021-zeros.txt").text());
        String out = shell.run("lint", folder.resolve("两份").toString()).out();
        assertTrue(out.contains("两份/b.txt:") && out.contains("GJ805") && out.contains("a.txt”是同一机关"), out);
        assertEquals(1, out.split("GJ805", -1).length - 1, out);
    }
}
