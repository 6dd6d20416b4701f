package dev.gouji.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.Refresh;
import dev.gouji.cli.Cli;
import dev.gouji.cli.Terminal;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code gouji explain} prints, and its exit codes. */
class ExplainCommandTest {

    private record Result(int code, String out, String errors) {
    }

    private static Result run(String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, new PrintStream(errors, true, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false, 100,
                new Messages(Language.ZH));
        int code = new Cli(terminal, "1").run(List.of(arguments));
        return new Result(code, out.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            explain 20.5 ¦ 0
            explain 20.5 GJ301 信息处理费 ¦ 0
            explain 20.5 --format markdown ¦ 0
            explain --format json t3:/总计 ¦ 0
            explain 20.5 --lang en ¦ 0
            explain ¦ 2
            explain 第五十七条 ¦ 2
            explain 20.5 xyz ¦ 2
            explain 20.5 --format html ¦ 2
            explain 20.5 --form json ¦ 2
            explain 20.5 --lang fr ¦ 2
            """)
    void theExitCodeIsThatOfTheContract(String line, int code) throws IOException {
        Result result = run(line.split(" "));
        assertEquals(code, result.code());
        assertEquals(code == 2, !result.errors().isEmpty(), result.errors());
        assertEquals(result.errors().lines().count(), code == 2 ? 1 : 0, result.errors());
    }

    @Test
    void knownNamesArePrintedBesideAnUnknownOne() throws IOException {
        Result result = run("explain", "20.5", "属于国家机密");
        assertTrue(result.out().startsWith("《条例》第二十条第（五）项"), result.out());
        assertEquals("勾稽：没有找到“属于国家机密”；最接近的是“属于国家秘密”。\n", result.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GJ899", "GJ8xx", "gj8", "GJ8"})
    void theRulesOfTheGroupAreListedForAnUnknownRule(String word) throws IOException {
        Result result = run("explain", word);
        assertEquals(2, result.code());
        assertEquals("勾稽：没有规则“" + word + "”；这一组的规则是 GJ801, GJ802, GJ803, GJ804, GJ805，请写其中一条。\n", result.errors());
        assertTrue(run("explain", "GJ099").errors().contains("没有找到“GJ099”"));
        assertTrue(run("explain", "GJ001").errors().contains("文件没能读取"));
    }

    @Test
    void jsonHasThePagesOfBothForms() throws IOException {
        JsonObject json = JsonParser.parseString(run("explain", "s6", "33", "--format", "json").out()).getAsJsonObject();
        JsonArray pages = json.getAsJsonArray("pages");
        assertEquals(1, json.get("version").getAsInt());
        assertEquals(3, pages.size());
        JsonObject last = pages.get(2).getAsJsonObject();
        assertEquals("33", last.get("topic").getAsString());
        assertEquals("《条例》第三十三条：答复期限", last.get("title").getAsString());
        assertTrue(last.get("markdown").getAsString().startsWith("# 《条例》第三十三条：答复期限\n"));
        assertTrue(last.get("text").getAsString().startsWith("《条例》第三十三条：答复期限\n"));
    }

    /** Whole pages, as users read them; -Dgouji.refresh=true rewrites the files. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            article ¦ 36
            item ¦ 20.5
            section ¦ s6
            row ¦ t3:三（三）4
            column ¦ t4:/其他结果
            figure ¦ t2:行政规范性文件/现行有效件数
            fee ¦ 信息处理费
            """)
    void pagesEqualTheReviewedFiles(String file, String name) throws IOException {
        String zh = run("explain", name).out();
        String en = run("explain", name, "--lang", "en").out();
        String markdown = run("explain", name, "--format", "markdown").out();
        Refresh.compare(Refresh.resource("explain/pages/" + file + ".txt"),
                "=== " + name + "\n" + zh + "\n=== " + name + " --lang en\n" + en + "\n=== " + name + " --format markdown\n" + markdown);
    }
}
