package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.json.Resources;
import dev.gouji.text.Width;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code gouji} next to its jar, in a folder with a Chinese name, also under locales without Chinese. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "gouji is a script for POSIX shells")
class LauncherTest {

    private static final Path SCRIPT = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent().resolve("gouji");
    private static final String REPORT = "柳溪镇 2025年报告.md";

    @TempDir
    Path temporary;

    private Path folder;

    private record Result(int code, String out, String errors) {
    }

    /** The jar has no classes: its manifest refers to the classes under test. */
    @BeforeEach
    void install() throws IOException {
        folder = Files.createDirectory(temporary.resolve("勾稽 工具"));
        Files.copy(SCRIPT, folder.resolve("gouji"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "dev.gouji.App");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, Arrays.stream(
                System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString()).collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(folder.resolve("gouji.jar"))) {
            new JarOutputStream(out, manifest).close();
        }
        Files.copy(Refresh.resource("examples").resolve("柳溪镇2025年度报告.md"), folder.resolve(REPORT));
    }

    @Test
    void chineseNamesAreReadAndWrittenUnderTheLocaleC() throws Exception {
        Result result = run(Map.of("LC_ALL", "C"), "lint", REPORT, "--format", "json");
        assertEquals("", result.errors());
        assertEquals(1, result.code());
        assertTrue(result.out().contains('"' + REPORT + '"'), result.out());
        assertTrue(result.out().contains("应为 5"), "messages must be Chinese if the locale names no language");
        assertTrue(run(Map.of("LC_ALL", "C"), "lint", REPORT).out().startsWith(REPORT + ":53:56 错误 GJ301"),
                "output to a file or a pipe must be UTF-8");
    }

    @Test
    void messagesAreInTheLanguageOfTheLocale() throws Exception {
        assertTrue(run(Map.of("LC_ALL", "", "LANG", "en_GB.UTF-8"), "--help").out().startsWith("Gouji checks annual reports"));
        assertTrue(run(Map.of("LC_ALL", "", "LANG", "C"), "lint", "--format", "json", REPORT).out().contains("应为 5"));
    }

    @Test
    void explainQuotesTheTextThatTheSettingsOfTheWorkingFolderMount() throws Exception {
        Files.writeString(folder.resolve(".gouji.json"), "{\"regulation\": {\"textFile\": \"条例.txt\"}}");
        Files.writeString(folder.resolve("条例.txt"), "第二十条　政府信息甲乙丙丁。\n");
        Result result = run(Map.of("LC_ALL", "C"), "explain", "第二十条");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("甲乙丙丁"), result.out());
        Files.writeString(folder.resolve("条例.txt"), "没有条文\n");
        assertEquals(2, run(Map.of("LC_ALL", "C"), "explain", "第二十条").code());
    }

    @Test
    void anUnreadableFileIsReportedInOneLine() throws Exception {
        Result result = run(Map.of("LC_ALL", "C.UTF-8"), "lint", "没有的.md");
        assertEquals(2, result.code());
        assertEquals(1, result.errors().lines().count());
        assertTrue(result.errors().contains("没有的.md"), result.errors());
    }

    /** Pages are 80 columns wide without a terminal, and as wide as the terminal otherwise. */
    @Test
    void pagesFitTheWidthOfTheTerminal() throws Exception {
        assertTrue(run(Map.of("LC_ALL", "C.UTF-8"), "explain", "42").out().lines().allMatch(line -> fits(line, 80)));
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "script(1), which provides a terminal, is not installed");
        Result narrow = start(Map.of("LC_ALL", "C.UTF-8"), List.of("/usr/bin/script", "-qec",
                "stty cols 70 rows 30; '" + folder.resolve("gouji") + "' explain 42", "/dev/null"));
        List<String> lines = narrow.out().lines().map(String::stripTrailing).toList();
        assertTrue(lines.size() > 10 && lines.stream().allMatch(line -> fits(line, 70)), narrow.out());
    }

    /** Java does not start with two garbage collectors, nor with an initial heap above the maximum. */
    @Test
    void javaOptionsOfTheUserOverrideOurs() throws Exception {
        for (String options : List.of("-XX:+UseParallelGC", "-Xmx20m")) {
            Result result = run(Map.of("LC_ALL", "C.UTF-8", "JAVA_TOOL_OPTIONS", options), "lint", REPORT);
            assertEquals(1, result.code(), result.errors());
            assertTrue(result.out().startsWith(REPORT + ":53:56"), result.out());
        }
    }

    /** Scripts read standard output. */
    @Test
    void javaPrintsNothingToStandardOutput() throws Exception {
        String right = run(Map.of("LC_ALL", "C.UTF-8"), "lint", REPORT).out();
        for (String variable : List.of("_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")) {
            Result result = run(Map.of("LC_ALL", "C.UTF-8", variable, "-Xlog:gc* -Xmx100m"), "lint", REPORT);
            assertEquals(right, result.out(), variable);
            assertEquals(1, result.code());
        }
    }

    /** Java ends with code 1 then, which is also the code for errors in a report. */
    @Test
    void aJavaThatDoesNotStartIsReportedWithCode2() throws Exception {
        for (String option : List.of("-XX:+UseEpsilonGC", "-agentlib:nosuch")) {
            Result result = run(Map.of("LC_ALL", "C.UTF-8", "JAVA_TOOL_OPTIONS", option), "lint", REPORT);
            assertEquals(2, result.code());
            assertTrue(result.errors().lines().filter(line -> line.startsWith("勾稽：Java 没有启动")).count() == 1, result.errors());
        }
    }

    @Test
    void aDamagedJarIsReportedWithCode2() throws Exception {
        Path jar = folder.resolve("gouji.jar");
        Files.write(jar, Arrays.copyOf(Files.readAllBytes(jar), 100));
        Result result = run(Map.of("LC_ALL", "C.UTF-8"), "lint", REPORT);
        assertEquals(2, result.code());
        assertTrue(result.errors().contains("gouji.jar 可能不完整"), result.errors());
    }

    /** Java reads "!/" in a path as the end of a jar's name. */
    @Test
    void theFolderMayEndInAnExclamationMark() throws Exception {
        Path odd = Files.createDirectory(temporary.resolve("报告!"));
        Files.copy(folder.resolve("gouji"), odd.resolve("gouji"));
        wholeJar(odd.resolve("gouji.jar"));
        String gouji = odd.resolve("gouji").toString();
        assertEquals("gouji " + Resources.text("version.txt"), start(Map.of("LC_ALL", "C.UTF-8"), List.of(gouji, "--version")).out());
        Result result = start(Map.of("LC_ALL", "C.UTF-8"), List.of(gouji, "lint", REPORT));
        assertEquals("", result.errors());
        assertTrue(result.out().startsWith(REPORT + ":53:56"), result.out());
    }

    /** A jar with all classes, like that of the build. */
    private static void wholeJar(Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Path path = Path.of(entry);
                if (path.endsWith("target/classes")) {
                    addAll(path, out);
                } else if (entry.matches(".*/(gouji-|commons-cli|antlr4-runtime|java-diff-utils|gson|org\\.eclipse\\.lsp4j).*\\.jar")) {
                    try (FileSystem zip = FileSystems.newFileSystem(path)) {
                        addAll(zip.getPath("/"), out);
                    }
                }
            }
        }
    }

    private static void addAll(Path root, JarOutputStream out) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                if (!name.startsWith("META-INF") && !name.matches("module-info.class|about.html")) {
                    out.putNextEntry(new ZipEntry(name));
                    out.write(Files.readAllBytes(file));
                }
            }
        }
    }

    /** The class-data archive is made in the background at the first start. */
    @Test
    void aDamagedClassDataArchiveIsIgnored() throws Exception {
        Map<String, String> cached = Map.of("LC_ALL", "C.UTF-8", "GOUJI_NO_CACHE", "", "XDG_CACHE_HOME", temporary.toString());
        String right = run(cached, "lint", REPORT).out();
        Path archive = archive();
        byte[] whole = Files.readAllBytes(archive);
        byte[] flipped = whole.clone();
        for (int i = 4096; i < flipped.length; i += flipped.length / 300) {
            flipped[i] ^= 0x55;
        }
        for (byte[] damaged : List.of(flipped, Arrays.copyOf(whole, whole.length / 2), new byte[100])) {
            Files.deleteIfExists(archive);
            Files.write(archive, damaged);
            Result result = run(cached, "lint", REPORT);
            assertEquals("", result.errors());
            assertEquals(right, result.out());
            assertEquals(1, result.code());
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertTrue(left.noneMatch(f -> f.getFileName().toString().startsWith("hs_err")), "Java has crashed and written a report of that");
        }
    }

    private Path archive() throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            try (Stream<Path> files = Files.walk(temporary.resolve("gouji"))) {
                Optional<Path> made = files.filter(f -> f.toString().endsWith(".jsa") && Files.isRegularFile(f)).findFirst();
                if (made.isPresent()) {
                    return made.get();
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no class-data archive was made within a minute");
    }

    @Test
    void aFolderWithAColonIsReported() throws Exception {
        Path odd = Files.createDirectory(temporary.resolve("a:b"));
        Files.copy(folder.resolve("gouji"), odd.resolve("gouji"));
        Files.copy(folder.resolve("gouji.jar"), odd.resolve("gouji.jar"));
        Result result = start(Map.of("LC_ALL", "C.UTF-8"), List.of(odd.resolve("gouji").toString(), "lint", REPORT));
        assertEquals(2, result.code());
        assertEquals(1, result.errors().lines().count());
        assertTrue(result.errors().contains("冒号"), result.errors());
    }

    @Test
    void aRelativeCacheFolderIsIgnored() throws Exception {
        run(Map.of("LC_ALL", "C.UTF-8", "GOUJI_NO_CACHE", "", "XDG_CACHE_HOME", "缓存", "HOME", ""), "--version");
        assertFalse(Files.exists(folder.resolve("缓存")));
    }

    /** Service accounts have such a home, and root could make it. */
    @Test
    void aHomeThatDoesNotExistIsNotMade() throws Exception {
        Path absent = temporary.resolve("没有");
        assertEquals(0, run(Map.of("LC_ALL", "C.UTF-8", "GOUJI_NO_CACHE", "", "XDG_CACHE_HOME", "", "HOME", absent.toString()), "--version").code());
        assertFalse(Files.exists(absent));
    }

    /** Java 8 does not know our options. A shim has no file {@code release}, so the script must run {@code java -version}. */
    @Test
    void anOldJavaIsReportedWithItsVersion() throws Exception {
        Path old = Files.createDirectories(temporary.resolve("java8/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\necho 'java version \"1.8.0_392\"' >&2\n");
        assertTrue(old.toFile().setExecutable(true));
        Map<String, String> withOldJava = Map.of("LC_ALL", "C.UTF-8", "GOUJI_JAVA_HOME", "", "JAVA_HOME", "", "PATH", old.getParent() + ":/usr/bin:/bin");
        Result result = run(withOldJava, "--version");
        assertEquals(2, result.code());
        assertTrue(result.errors().contains("1.8.0_392"), result.errors());
        Files.writeString(old.getParent().resolveSibling("release"), "JAVA_VERSION=11.0.1\n");
        assertTrue(run(withOldJava, "--version").errors().contains("11.0.1"));
    }

    /** If standard output is closed, its number may go to another file, into which nothing must be printed. */
    @Test
    void unwritableOutputIsReportedWithCode2() throws Exception {
        String gouji = "'" + folder.resolve("gouji") + "'";
        for (String line : List.of(gouji + " lint " + "'" + REPORT + "' >&-", gouji + " lint '" + REPORT + "' >/dev/full", gouji + " rules >/dev/full")) {
            Result result = start(Map.of("LC_ALL", "C.UTF-8"), List.of("sh", "-c", line));
            assertEquals(2, result.code(), line);
            assertEquals(1, result.errors().lines().count(), result.errors());
        }
    }

    @Test
    void aDeletedWorkingFolderIsReportedWithCode2() throws Exception {
        String line = "mkdir gone && cd gone && rmdir ../gone && exec '" + folder.resolve("gouji") + "' lint '" + folder.resolve(REPORT) + "'";
        Result result = start(Map.of("LC_ALL", "C.UTF-8"), List.of("sh", "-c", line));
        assertEquals(2, result.code());
        assertTrue(result.errors().contains("当前文件夹已被删除") && !result.errors().contains("java"), result.errors());
    }

    /** If standard input is closed, its number may go to a file of Java's, which must not be read. */
    @Test
    void closedInputIsReportedWithCode2() throws Exception {
        Result result = start(Map.of("LC_ALL", "C.UTF-8"), List.of("sh", "-c", "'" + folder.resolve("gouji") + "' lint - <&-"));
        assertEquals(2, result.code(), result.errors());
        assertTrue(result.errors().contains("stdin") && !result.errors().contains("MB"), result.errors());
    }

    @Test
    void aClosedPipeIsNoError() throws Exception {
        String line = "('" + folder.resolve("gouji") + "' lint $(for i in $(seq 400); do cp '" + REPORT + "' $i.md; echo $i.md; done); echo $? >code) | head -n 1";
        Result result = start(Map.of("LC_ALL", "C.UTF-8"), List.of("sh", "-c", line));
        assertEquals("", result.errors());
        assertEquals("1\n", Files.readString(folder.resolve("code")));
    }

    private static boolean fits(String line, int columns) {
        return Width.pad(line, columns + 1).length() > line.length();
    }

    private Result run(Map<String, String> locale, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(folder.resolve("gouji").toString()));
        command.addAll(List.of(arguments));
        return start(locale, command);
    }

    private Result start(Map<String, String> locale, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        builder.environment().put("GOUJI_NO_CACHE", "1");
        builder.environment().put("GOUJI_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(locale);
        Path errors = temporary.resolve("errors");
        Process process = builder.directory(folder.toFile()).redirectError(errors.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, Files.readString(errors));
    }
}
