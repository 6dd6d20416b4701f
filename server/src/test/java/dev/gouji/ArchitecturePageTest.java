package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of packages in ARCHITECTURE.md is made from {@code LEVELS} and from the first sentence of each package's comment. */
class ArchitecturePageTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    private static final Path PAGE = ROOT.resolve("server/ARCHITECTURE.md");
    private static final List<Path> SOURCES = List.of(ROOT.resolve("grammar/src/main/java/dev/gouji"), ROOT.resolve("server/src/main/java/dev/gouji"));
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("(.*?[.])( |$)");
    private static final Pattern TAG = Pattern.compile("\\{@(link|code) ([^}]*)}");

    @Test
    void theTableOfPackagesIsUpToDate() {
        List<String> rows = new ArrayList<>(List.of("| package | what it is |", "| --- | --- |"));
        ArchitectureTest.LEVELS.forEach(level -> level.forEach(part -> packages(part).forEach(name -> rows.add(row(name)))));
        Refresh.compare(PAGE, Refresh.filled(Refresh.read(PAGE), "packages", String.join("\n", rows)));
    }

    @Test
    void everyPackageHasAComment() {
        List<String> without = SOURCES.stream().flatMap(source -> folders(source).stream().filter(ArchitecturePageTest::hasClasses)
                .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).map(Path::toString)).toList();
        assertEquals(List.of(), without, "describe these packages in a package-info.java");
    }

    /** The packages of a part of a level: the part itself and those below it without a level of their own. "" is dev.gouji alone. */
    private static List<String> packages(String part) {
        TreeSet<String> names = new TreeSet<>();
        for (Path source : SOURCES) {
            if (part.isEmpty()) {
                names.add("");
            } else if (Files.isDirectory(source.resolve(part.replace('.', '/')))) {
                folders(source.resolve(part.replace('.', '/'))).stream().filter(ArchitecturePageTest::hasClasses)
                        .map(folder -> source.relativize(folder).toString().replace('\\', '/').replace('/', '.'))
                        .filter(name -> name.equals(part) || !ArchitectureTest.hasLevel(name)).forEach(names::add);
            }
        }
        assertTrue(!names.isEmpty(), () -> "LEVELS names dev.gouji." + part + ", which has no sources");
        return List.copyOf(names);
    }

    private static List<Path> folders(Path top) {
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean hasClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String row(String name) {
        String text = SOURCES.stream().map(source -> Refresh.read(source.resolve(name.replace('.', '/')).resolve("package-info.java")))
                .filter(found -> !found.isEmpty()).findFirst().orElseThrow(() -> new AssertionError("no package-info.java in " + name));
        Matcher comment = COMMENT.matcher(text);
        assertTrue(comment.find(), () -> name + " has no comment");
        Matcher sentence = FIRST_SENTENCE.matcher(comment.group(1).replaceAll("\\s*\n \\* ?", " ").strip());
        assertTrue(sentence.find(), () -> name + " has no sentence");
        return "| `" + (name.isEmpty() ? "dev.gouji" : name) + "` | " + shown(sentence.group(1)) + " |";
    }

    /** A link to a class is its simple name, one to a package its name below ours. */
    private static String shown(String sentence) {
        return TAG.matcher(sentence).replaceAll(tag -> {
            String name = tag.group(2).replaceFirst("^dev\\.gouji\\.", "");
            boolean isClass = tag.group(1).equals("link") && Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1));
            return Matcher.quoteReplacement("`" + (isClass ? name.substring(name.lastIndexOf('.') + 1) : name) + "`");
        });
    }
}
