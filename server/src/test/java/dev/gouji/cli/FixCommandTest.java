package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.Fixture;
import dev.gouji.Shell;
import dev.gouji.Towns;
import dev.gouji.message.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gouji fix}: a fixed file differs from the old one only in the figures that the command names. */
class FixCommandTest extends ShellTest {

    private static final String WRONG = "wrong/2021-entered.txt";

    static Stream<Arguments> encodings() {
        List<Charset> charsets = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE);
        return charsets.stream().flatMap(c -> Stream.of("\n", "\r\n").map(end -> Arguments.of(c, end)));
    }

    private static byte[] encoded(String text, Charset charset, String lineEnd) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(charset.equals(StandardCharsets.UTF_16LE) ? new byte[] {(byte) 0xFF, (byte) 0xFE} : new byte[0]);
        out.writeBytes(text.replace("\n", lineEnd).getBytes(charset));
        return out.toByteArray();
    }

    /** The test makes the expected bytes itself, without the tested code. */
    @ParameterizedTest
    @MethodSource("encodings")
    void aFixKeepsEncodingByteOrderMarkAndLineEnds(Charset charset, String lineEnd) throws IOException {
        String text = Fixture.named(WRONG).text();
        Path file = Path.of(shell.write("报告.txt", encoded(text, charset, lineEnd)));
        assertEquals(0, shell.run("fix", "--all", file.toString()).code());
        int at = text.indexOf("\t7\n", text.indexOf("1.本机关不掌握"));
        String fixed = text.substring(0, at) + "\t1\n" + text.substring(at + 3);
        assertArrayEquals(encoded(fixed, charset, lineEnd), Files.readAllBytes(file));
    }

    /** {@code --totals} recomputes these totals, so the message does not ask the user to choose. */
    @Test
    void allNamesTheOptionThatFixesTheRemainingTotals() {
        String report = Fixture.named("right/2021-markdown.md").text();
        String wrong = report.replace("（一）予以公开 | | 16 | 5 | 0 | 1 | 3 | 1 | 26 |", "（一）予以公开 | | 16 | 5 | 0 | 1 | 3 | 1 | 32 |")
                .replace("（七）总计 | | 42 | 13 | 0 | 1 | 10 | 2 | 68 |", "（七）总计 | | 41 | 13 | 0 | 1 | 10 | 2 | 99 |");
        String out = shell.run("fix", "--all", "--dry-run", shell.write("a.md", wrong)).out();
        List<String> totals = out.lines().filter(line -> line.contains("未改") && line.matches(".*GJ30[12].*")).toList();
        assertFalse(totals.isEmpty(), out);
        assertTrue(totals.stream().allMatch(line -> line.endsWith("（加 --totals 可重新计算总计）")), out);
    }

    @Test
    void aFixKeepsAByteOrderMark() throws IOException {
        Path file = Path.of(shell.write("a.txt", "\uFEFF" + Fixture.named(WRONG).text()));
        shell.run("fix", "--all", file.toString());
        String fixed = Files.readString(file);
        assertTrue(fixed.startsWith("\uFEFF" + Fixture.named(WRONG).text().substring(0, 20)));
        assertNotEquals("\uFEFF" + Fixture.named(WRONG).text(), fixed);
    }

    @Test
    void aFixNamesItsChangesAndASecondRunChangesNothing() throws IOException {
        Path file = Path.of(shell.fixture(WRONG));
        Shell.Result first = shell.run("fix", "--all", file.toString());
        assertTrue(first.out().contains("已改 第 221 行 GJ301") && first.out().contains("余 0 处"), first.out());
        byte[] fixed = Files.readAllBytes(file);
        Shell.Result second = shell.run("fix", "--all", file.toString());
        assertEquals("没有需要改正的地方。\n", second.out());
        assertArrayEquals(fixed, Files.readAllBytes(file));
    }

    /** A wrong total of the older report causes GJ801 in the newer one. When the total is fixed, GJ801 is gone as well. */
    @Test
    void theRemainingFindingsAreThoseOfTheNextCheck() {
        String wrong = Towns.report("青石县水利局", 2024, 0, 3).replace("| 3 |\n", "| 5 |\n");
        shell.write("a/2025.txt", Towns.report("青石县水利局", 2025, 3, 0));
        shell.write("b/2024.txt", wrong);
        shell.write("c/2024.txt", wrong.replace("水利局", "林业局"));
        shell.write("d/2025.txt", Towns.report("青石县林业局", 2025, 3, 0));
        String all = folder.toString();
        assertTrue(shell.run("lint", all).out().contains("GJ801"));
        assertTrue(shell.run("fix", "--totals", "--dry-run", all).out().contains("GJ801"), "a dry run writes nothing, so GJ801 remains");
        String fixed = shell.run("fix", "--totals", all).out();
        assertTrue(fixed.contains("已改"), fixed);
        assertFalse(fixed.contains("GJ801"), fixed);
        assertFalse(shell.run("lint", all).out().contains("GJ801"));
    }

    @Test
    void remainingFindingsAreListedWithTheReason() {
        String out = shell.run("fix", shell.fixture(WRONG), shell.fixture("wrong/2021-one-total.txt"),
                shell.fixture("wrong/2021-missing.md")).out();
        assertTrue(out.contains("--all") && out.contains("请人工核对"), out);
    }

    @Test
    void aSingleFixIsNotCalledSeveral() {
        String text = Fixture.named("right/2021-tab.txt").text().replace("一、总体情况\n", "一、总体情况\n依据《政府信息公开处理费管理办法》。\n");
        String out = shell.run("fix", shell.write("a.txt", text)).out();
        assertTrue(out.contains("GJ603") && out.contains("（有一种改法，请人工确认后改）") && !out.contains("几种"), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--diff", "--dry-run"})
    void diffAndDryRunChangeNoFile(String option) throws IOException {
        Path file = Path.of(shell.fixture(WRONG));
        byte[] before = Files.readAllBytes(file);
        Shell.Result result = shell.run("fix", "--all", option, file.toString());
        assertEquals(option.equals("--diff") ? 1 : 0, result.code());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(1, files().size());
    }

    /** With and without a line end at the end of the file. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void patchMakesTheFixedFileOfTheDiff(boolean ended) throws Exception {
        String text = Fixture.named("wrong/2021-headings.txt").text();
        Path file = Path.of(shell.write("a.txt", ended ? text : text.stripTrailing() + "\n六、其他"));
        Path other = Files.copy(file, folder.resolve("b.txt"));
        String diff = new String(shell.run("fix", "--all", "--diff", file.toString()).bytes(), StandardCharsets.UTF_8);
        assertTrue(diff.startsWith("--- a/"), diff);
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/patch")), "no patch on this machine");
        Path patch = Files.writeString(folder.resolve("a.patch"), diff);
        Process process = new ProcessBuilder("patch", other.toString(), patch.toString()).redirectErrorStream(true).start();
        assertEquals(0, process.waitFor(), new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        shell.run("fix", "--all", file.toString());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other));
    }

    /** If a colleague of the same group corrects a report, its author must still be able to change it. */
    @Test
    void aFixKeepsGroupAndModeOfAnotherUsersFile() throws Exception {
        Path file = Files.writeString(folder.resolve("甲.txt"), "");
        assumeTrue(new ProcessBuilder("chown", "65534:65534", file.toString()).start().waitFor() == 0, "only root can change the owner of a file");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path copy = Files.writeString(folder.resolve("乙.txt"), "");
        Replacement.share(file, copy);
        PosixFileAttributes attributes = Files.readAttributes(copy, PosixFileAttributes.class);
        assertEquals("rw-rw----", PosixFilePermissions.toString(attributes.permissions()));
        assertEquals(Files.readAttributes(file, PosixFileAttributes.class).group(), attributes.group());
    }

    @Test
    void aFixKeepsModeAndSymbolicLinks() throws IOException {
        Path file = Path.of(shell.write("原件/a.txt", Fixture.named(WRONG).text()));
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no modes on this system");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
        Path link = Files.createSymbolicLink(folder.resolve("链接.txt"), Path.of("原件/a.txt"));
        assertEquals(0, shell.run("fix", "--all", link.toString()).code());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("rw-rw-r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertFalse(Fixture.named(WRONG).text().equals(Files.readString(file)));
    }

    @Test
    void aFileWithHardLinksIsNotChanged() throws IOException {
        Path file = Path.of(shell.fixture(WRONG));
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("unix"), "no count of links on this system");
        Files.createLink(folder.resolve("另一名.txt"), file);
        byte[] before = Files.readAllBytes(file);
        Shell.Result result = shell.run("fix", "--all", file.toString());
        assertEquals(2, result.code());
        assertTrue(result.errors().contains("硬链接") && result.errors().lines().count() == 1, result.errors());
        assertEquals("没有改动任何文件。有 1 份需要改动的报告没有写入。\n", result.out());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(2, files().size());
        Shell.Result dry = shell.run("fix", "--all", "--dry-run", file.toString());
        assertEquals(result.out() + result.errors(), dry.out() + dry.errors());
    }

    @Test
    void theLastLineCountsFilesThatWereNotReadOrWritten() throws IOException {
        Path file = Path.of(shell.write("a.md", Fixture.named("right/2021-markdown.md").text() + "\n\n\n"));
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("unix"), "no count of links on this system");
        Files.createLink(folder.resolve("另一名.md"), file);
        String absent = folder.resolve("absent.md").toString();
        assertEquals("没有整理任何文件。有 1 份需要改动的报告没有写入。\n", shell.run("fmt", file.toString()).out());
        assertEquals("没有整理任何文件。另有 1 个文件或文件夹没能读取。\n", shell.run("fmt", absent).out());
        assertEquals("没有改动任何文件。另有 1 个文件或文件夹没能读取。\n", shell.run("fix", absent).out());
    }

    /** Another program may save the file after Gouji has read it. */
    @Test
    void aFileThatChangedSinceItWasReadIsKept() throws IOException {
        Path file = Path.of(shell.write("a.txt", "另存的文字\n"));
        Optional<Message> left = Replacement.of(file, "读到的文字\n".getBytes(StandardCharsets.UTF_8), new byte[] {'x'});
        assertEquals("cli.left.changed", left.orElseThrow().key());
        assertEquals("另存的文字\n", Files.readString(file));
        assertEquals(1, files().size());
    }

    @Test
    void otherFilesAreFixedIfSomeCannotBeRead() throws IOException {
        Path file = Path.of(shell.fixture(WRONG));
        Shell.Result result = shell.run("fix", "--all", "absent.txt", shell.write("坏.txt", new byte[] {'a', (byte) 0xFF, (byte) 0xFF}),
                file.toString());
        assertEquals(2, result.code());
        assertEquals(2, result.errors().lines().count());
        assertFalse(Fixture.named(WRONG).text().equals(Files.readString(file)));
    }

    @Test
    void theExitCodeIs1IfErrorsRemain() {
        assertEquals(1, shell.run("fix", shell.fixture("wrong/2021-one-total.txt")).code());
        assertEquals(0, shell.run("fix", "--fail-on", "never", shell.fixture("wrong/2021-one-total.txt")).code());
        assertEquals(0, shell.run("fix", "--dry-run", shell.fixture("wrong/2021-one-total.txt")).code());
        assertEquals(0, shell.run("fix", "--diff", shell.fixture("right/2021-tab.txt")).code());
        assertEquals(0, shell.run("fix", shell.fixture("right/2021-tab.txt")).code());
    }

    @Test
    void anEmptyDiffOfAWrongReportSaysWhatIsLeft() {
        Shell.Result wrong = shell.run("fix", "--diff", shell.fixture("wrong/2021-one-total.txt"));
        assertEquals("", wrong.out());
        assertEquals("勾稽：没有可以直接改的，余 1 处；用 --dry-run 可看是哪些。\n", wrong.errors());
        assertEquals("", shell.run("fix", "--diff", shell.fixture("right/2021-tab.txt")).errors());
    }

    /** Several runs over one folder are killed, each after more files than the last one. */
    @Test
    void aKilledRunLeavesEveryFileOldOrNew() throws Exception {
        String before = Fixture.named(WRONG).text();
        Path reference = Path.of(shell.write("参照/a.txt", before));
        shell.run("fix", "--all", reference.toString());
        String after = Files.readString(reference);
        List<Path> reports = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            reports.add(Path.of(shell.write("县/" + i + ".txt", before)));
        }
        for (int killed = 10; killed <= 110; killed += 50) {
            kill(reports, after, killed);
            for (Path report : reports) {
                String text = Files.readString(report);
                assertTrue(text.equals(before) || text.equals(after), () -> report + " has neither the old nor the new text");
            }
        }
        shell.write("县/备注.md", "");
        String out = shell.run("lint", folder.resolve("县").toString()).out();
        assertTrue(out.contains("共检查 150 份报告"), "a temporary file of a killed run is taken for a report");
    }

    /** Starts a run, and kills it when this number of files has changed, if it has not ended before. */
    private void kill(List<Path> reports, String after, int most) throws Exception {
        Process process = Shell.process("fix", "--all", folder.resolve("县").toString()).redirectErrorStream(true).start();
        Thread drain = new Thread(() -> drain(process.getInputStream()));
        drain.start();
        while (process.isAlive() && changed(reports, after) < most) {
            Thread.sleep(1);
        }
        process.destroyForcibly().waitFor();
        drain.join();
    }

    private static void drain(InputStream in) {
        try (in) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // the process was killed
        }
    }

    private static long changed(List<Path> reports, String after) throws IOException {
        long changed = 0;
        for (Path report : reports) {
            changed += Files.readString(report).equals(after) ? 1 : 0;
        }
        return changed;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
