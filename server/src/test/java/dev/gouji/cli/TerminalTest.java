package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.Shell;
import dev.gouji.text.Width;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Output on a terminal, with and without colours. Output with colours may also go to a file (FORCE_COLOR). */
class TerminalTest extends ShellTest {

    private static final String WRONG = Fixture.named("wrong/2021-headings.txt").text();

    /** The escape sequence would change the terminal's title, and U+202E the direction of the text. */
    @ParameterizedTest
    @ValueSource(strings = {"fix --all --diff", "fmt --diff", "convert --to markdown", "convert --to tab"})
    void controlCharactersOfADocumentAreNotPrinted(String command) {
        String file = shell.write("甲.txt", WRONG.replace("1、总体情况\n", "1、总体情况\n\n本单位\u001B]0;x\u0007的\u202E情况。\n"));
        String[] words = (command + " " + file).split(" ");
        String shown = shell.output(true, false).run(words).out();
        assertTrue(shown.contains("本单位 ]0;x 的情况。\n"), shown);
        assertFalse(shown.contains("\u001B") || shown.contains("\u0007") || shown.contains("\u202E"), shown);
        assertTrue(shell.output(false, false).run(words).out().contains("本单位\u001B]0;x\u0007的\u202E情况"), "a file gets the whole document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "lint --help", "--help --lang en", "lint --help --lang en"})
    void theHelpFitsTheTerminal(String words) {
        List<String> lines = shell.columns(60).run(words.split(" ")).out().lines().toList();
        assertTrue(lines.size() > 10, lines::toString);
        lines.forEach(line -> assertTrue(Width.of(line) <= 60, line));
    }

    @Test
    void theListOfRulesFitsTheTerminal() {
        String shown = shell.columns(60).output(true, false).run("rules", "--lang", "en").out();
        assertTrue(shown.contains("GJ101") && shown.lines().allMatch(line -> Width.of(line) <= 60), shown);
        assertTrue(shell.output(false, false).run("rules").out().lines().allMatch(line -> line.startsWith("GJ")), "outside a terminal, each rule is one line, for grep");
    }

    @Test
    void documentsAreInTheCharsetOfTheTerminal() {
        Charset gbk = Charset.forName("GBK");
        String shown = shell.charset(gbk).output(true, false).run("new", "--year", "2025", "--body", "石湾乡人民政府").out();
        assertTrue(shown.startsWith("# 石湾乡人民政府2025年"), shown);
        byte[] written = shell.output(false, false).run("new", "--year", "2025", "--body", "石湾乡人民政府").bytes();
        assertTrue(new String(written, StandardCharsets.UTF_8).startsWith("# 石湾乡人民政府2025年"));
    }

    @Test
    void aWordFileIsNotPrinted() {
        String word = folder.resolve("甲.docx").toString();
        assertEquals(0, shell.run("convert", shell.write("甲.txt", WRONG), "-o", word).code());
        for (String command : new String[] {"review " + word, "convert --to docx " + word, "new --docx --year 2025 --body 石湾乡人民政府"}) {
            Shell.Result result = shell.output(true, false).run(command.split(" "));
            assertEquals(2, result.code(), command);
            assertEquals("勾稽：Word 文件不能显示在终端上；请加 -o 文件.docx。\n", result.errors());
            assertEquals("PK", shell.output(false, true).run(command.split(" ")).out().substring(0, 2), command);
        }
    }
}
