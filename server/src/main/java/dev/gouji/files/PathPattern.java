package dev.gouji.files;

import dev.gouji.settings.IgnorePattern;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A path with {@code *}, {@code ?}, {@code [a-z]} or {@code **} in it. The shell of Windows passes it on unchanged, and so do other
 * shells if it is quoted. Where names are not parted by backslashes, a backslash makes the next character literal.
 */
public final class PathPattern {

    private PathPattern() {
    }

    public static boolean isPattern(String path) {
        return path.indexOf('*') >= 0 || path.indexOf('?') >= 0 || path.indexOf('[') >= 0;
    }

    /** The matching files and folders, ordered by name. Hidden ones match only if the pattern has the dot. */
    public static List<Path> expand(String pattern) {
        Path root = root(pattern);
        List<String> names = names(pattern, root);
        List<Path> found = new ArrayList<>();
        if (!names.isEmpty()) {
            expand(root, names, 0, found);
        }
        return found.stream().distinct().sorted().toList();
    }

    /** The folder in which a pattern begins: the part before the first name with a sign such as {@code *}. */
    public static Path start(String pattern) {
        Path start = root(pattern);
        for (String name : names(pattern, start)) {
            if (isPattern(name)) {
                break;
            }
            start = start.resolve(name);
        }
        return start;
    }

    /** The root of the pattern, such as {@code /}, or a drive or a share of Windows; the empty path if the pattern is relative. */
    private static Path root(String pattern) {
        int sign = 0;
        while (sign < pattern.length() && !isPattern(pattern.substring(sign, sign + 1))) {
            sign++;
        }
        Path root = Path.of(pattern.substring(0, sign)).getRoot();
        return root == null ? Path.of("") : root;
    }

    private static List<String> names(String pattern, Path root) {
        String names = pattern.substring(root.toString().length()).replace(File.separatorChar, '/');
        return Arrays.stream(names.split("/")).filter(n -> !n.isEmpty()).toList();
    }

    private static void expand(Path folder, List<String> names, int next, List<Path> found) {
        String name = names.get(next);
        boolean last = next == names.size() - 1;
        if (name.equals("**")) {
            if (!last) {
                expand(folder, names, next + 1, found);
            }
            for (Path entry : entries(folder)) {
                boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
                if (isFolder && !FileKinds.isHidden(entry)) {
                    expand(entry, names, next, found);
                } else if (!isFolder && last) {
                    found.add(entry);
                }
            }
        } else if (!isPattern(name)) {
            Path path = folder.resolve(name);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                add(path, names, next, found);
            }
        } else {
            for (Path entry : entries(folder)) {
                String called = entry.getFileName().toString();
                if ((!called.startsWith(".") || name.startsWith(".")) && IgnorePattern.matches(name, called)) {
                    add(entry, names, next, found);
                }
            }
        }
    }

    private static void add(Path path, List<String> names, int next, List<Path> found) {
        if (next == names.size() - 1) {
            found.add(path);
        } else if (Files.isDirectory(path)) {
            expand(path, names, next + 1, found);
        }
    }

    private static List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                entries.add(folder.toString().isEmpty() ? entry.getFileName() : entry);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        Collections.sort(entries);
        return entries;
    }
}
