package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.Fixture;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code patch} applies the output of {@code fix --diff} and makes the same file as {@code fix}. */
class PatchTest extends ShellTest {

    private static final String WRONG = Fixture.named("wrong/2021-headings.txt").text();

    private Path patched;

    @BeforeEach
    void folders() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/patch")), "no patch on this machine");
        patched = Files.createDirectories(folder.resolve("b"));
    }

    /** Gouji fixes one copy of the file. patch changes the other, which it finds by the name in the diff. */
    private void assertPatchMakesTheFixedFile(String name, byte[] bytes) throws Exception {
        Path fixed = Path.of(shell.write("a/" + name, bytes));
        Path other = Path.of(shell.write("b/" + name, bytes));
        Path diff = Files.write(folder.resolve("diff"), shell.run("fix", "--all", "--diff", fixed.toString()).bytes());
        String top = String.valueOf(folder.resolve("a").getNameCount() + 1);
        Process process = new ProcessBuilder("patch", "--binary", "-f", "-p" + top, "-i", diff.toString()).directory(patched.toFile())
                .redirectErrorStream(true).start();
        assertEquals(0, process.waitFor(), new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                + Files.readString(diff, StandardCharsets.ISO_8859_1));
        shell.run("fix", "--all", fixed.toString());
        assertFalse(Arrays.equals(bytes, Files.readAllBytes(fixed)), "nothing was fixed");
        assertArrayEquals(Files.readAllBytes(fixed), Files.readAllBytes(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲.txt", "2025 年 报.txt", " 甲 .txt", "下 面/甲.txt", "甲\"乙.txt", "甲\\乙.txt", "甲\n乙.txt", "甲\t乙.txt",
        "甲\u202E乙.txt"})
    void aFileOfAnyNameIsPatched(String name) throws Exception {
        assertPatchMakesTheFixedFile(name, WRONG.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aFileInAnyEncodingIsPatched(String charset) throws Exception {
        assertPatchMakesTheFixedFile("甲.txt", WRONG.getBytes(Charset.forName(charset)));
        assertPatchMakesTheFixedFile("乙.txt", WRONG.replace("\n", "\r\n").getBytes(Charset.forName(charset)));
    }

    /** The mark is in the first line, which is context in the diff. */
    @Test
    void aFileWithAByteOrderMarkIsPatched() throws Exception {
        assertPatchMakesTheFixedFile("甲.txt", ("\uFEFF石湾乡人民政府2022年政府信息公开工作年度报告\n一.总体情况\n" + WRONG.substring(WRONG.indexOf("二")))
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theDiffIgnoresTheCharsetOfTheTerminal() throws Exception {
        shell.charset(StandardCharsets.ISO_8859_1);
        assertPatchMakesTheFixedFile("甲.txt", WRONG.getBytes(StandardCharsets.UTF_8));
    }
}
