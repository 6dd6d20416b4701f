package dev.gouji.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.settings.IgnoreRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ignored files; where git is installed, they are compared with those of git. */
class GitIgnoreTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"*.bak,a/b.bak,true", "/a.txt,b/a.txt,false", "/a.txt,a.txt,true", "草稿/*.txt,草稿/一.txt,true", "草稿/*.txt,草稿/深/一.txt,false",
        "草稿/**,草稿/深/一.txt,true", "**/旧/*.md,甲/乙/旧/a.md,true", "a?.txt,a/.txt,false", "[a-c].txt,b.txt,true", "[!a-c].txt,b.txt,false",
        "[[:digit:]x].txt,7.txt,true", "[[:digit:]x].txt,x.txt,true", "[[:digit:]x].txt,d.txt,false", "[![:punct:]].txt,-.txt,false",
        "[[:digits:]].txt,s.txt,false", "[[:digit].txt,:.txt,true", "[b-a].txt,b.txt,true", "[b-a].txt,a.txt,false", "./a.txt,a.txt,true", "./a.txt,b/a.txt,false", "\\!a.txt,!a.txt,true", "\\#a.txt,#a.txt,true", "# a,# a,false", "a[.txt,a[.txt,false", "'a\\ ','a ',true", "'a ',a,true"})
    void patternsIgnoreTheSamePathsAsInGit(String pattern, String path, boolean ignored) {
        assertEquals(ignored, IgnoreRules.of(List.of(pattern)).ignores(path, false).orElse(false));
    }

    @Test
    void theLastMatchingLineDecides() {
        IgnoreRules rules = IgnoreRules.of(List.of("*.txt", "!年报.txt", "年报.txt/"));
        assertTrue(rules.ignores("a.txt", false).orElseThrow());
        assertFalse(rules.ignores("年报.txt", false).orElseThrow());
        assertTrue(rules.ignores("年报.txt", true).orElseThrow());
    }

    @Test
    void nothingIsIgnoredOutsideAWorkTree() throws IOException {
        Files.writeString(folder.resolve(".gitignore"), "*\n");
        assertFalse(new GitIgnore().ignores(folder.toRealPath().resolve("a.txt"), false));
    }

    /** The folders and patterns are random. Git lists files that are neither tracked nor ignored. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theSearchFindsTheSameFilesAsGit(long seed) throws Exception {
        assumeTrue(git("init", "-q"), "git is not installed");
        Random random = new Random(seed);
        List<String> names = List.of("a", "b", "年报", "草稿", "ab");
        List<String> patterns = List.of("a", "b/", "*.txt", "!a.txt", "/a", "a/b", "**/b.txt", "草稿/**", "!草稿/", "[ab].txt", "?b.txt", "a*", "!ab.txt", "/年报/*",
                "!/年报/a.txt", "b/**/a.txt", "??.txt", "[!a].txt", "[!a][!b][!a][!b]??.txt", "[[:alpha:]].txt", "./a.txt", "!./b.txt");
        Files.writeString(Files.createDirectories(folder.resolve(".git/info")).resolve("exclude"), "ab.txt\n");
        for (int i = 0; i < 40; i++) {
            Path at = folder;
            for (int depth = random.nextInt(4); depth > 0; depth--) {
                at = at.resolve(names.get(random.nextInt(names.size())));
            }
            Files.createDirectories(at);
            Files.writeString(at.resolve(names.get(random.nextInt(names.size())) + ".txt"), "");
            if (random.nextInt(4) == 0) {
                List<String> lines = random.ints(3, 0, patterns.size()).mapToObj(patterns::get).toList();
                Files.writeString(at.resolve(".gitignore"), String.join("\n", lines));
            }
        }
        Process process = new ProcessBuilder("git", "ls-files", "--others", "--exclude-standard", "-z").directory(folder.toFile()).start();
        String listed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> expected = Stream.of(listed.split("\0")).filter(n -> n.endsWith(".txt")).sorted().toList();
        List<String> found = new ArrayList<>();
        new Walk(new ConfigFiles(), IgnoreRules.NONE, folder).below(folder)
                .forEach(f -> found.add(ReportFiles.slashed(folder.relativize(f))));
        assertEquals(expected, found.stream().sorted().toList());
    }

    private boolean git(String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of("git"));
            command.addAll(List.of(arguments));
            return new ProcessBuilder(command).directory(folder.toFile()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
