package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares results with files, most of them in {@code src/test/resources}. With {@code -Dgouji.refresh=true} a test rewrites the
 * files, and fails if anything changed, so that every change is reviewed.
 */
public final class Refresh {

    private static final Path RESOURCES =
            Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "dev", "gouji");

    private Refresh() {
    }

    public static boolean isOn() {
        return Boolean.getBoolean("gouji.refresh");
    }

    public static Path resource(String path) {
        return RESOURCES.resolve(path);
    }

    public static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file and fails, if its content differs. */
    public static void write(Path file, String found) {
        if (read(file).equals(found)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fail("refreshed " + file + ": look at what changed");
    }

    /** The page with this content between its two comments of this name; the second comment may be indented. */
    public static String filled(String page, String name, String content) {
        String open = "<!-- made from the code: " + name + " -->\n";
        int from = page.indexOf(open) + open.length();
        int to = page.lastIndexOf('\n', page.indexOf("<!-- end of " + name + " -->"));
        assertTrue(page.contains(open) && to >= from - 1, () -> "the page has no place for " + name);
        return page.substring(0, from) + content + page.substring(to);
    }

    /** Compares with the file, or refreshes it; a failure shows the first line that differs. */
    public static void compare(Path file, String found) {
        if (isOn()) {
            write(file, found);
        }
        String expected = read(file);
        if (expected.equals(found)) {
            return;
        }
        List<String> was = expected.lines().toList();
        List<String> is = found.lines().toList();
        int line = 0;
        while (line < Math.min(was.size(), is.size()) && was.get(line).equals(is.get(line))) {
            line++;
        }
        fail(file + " is not what the code makes, from line " + (line + 1) + " on"
                + "\n  in the file: " + (line < was.size() ? was.get(line) : "(its end)")
                + "\n  made now:    " + (line < is.size() ? is.get(line) : "(its end)")
                + "\nRun the test again with -Dgouji.refresh=true and look at what changed.");
    }
}
