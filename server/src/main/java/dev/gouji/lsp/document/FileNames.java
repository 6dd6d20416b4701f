package dev.gouji.lsp.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Paths of files, with slashes on every system: {@code /w/a.md}, {@code c:/w/a.md}, {@code //server/share/a.md}. The letter of a
 * drive is in lower case, and no path contains {@code .}, {@code ..} or an empty name.
 */
public final class FileNames {

    private FileNames() {
    }

    /** The path in this form. */
    public static String normal(String path) {
        String slashed = path.replace('\\', '/');
        String root = slashed.startsWith("//") ? "//" : "/";
        String rest = slashed;
        if (isDrive(slashed, 0) || slashed.startsWith("/") && isDrive(slashed, 1)) {
            int letter = slashed.startsWith("/") ? 1 : 0;
            root = slashed.substring(letter, letter + 2).toLowerCase(Locale.ROOT) + "/";
            rest = slashed.substring(letter + 2);
        }
        Deque<String> names = new ArrayDeque<>();
        for (String name : rest.split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return root + String.join("/", names);
    }

    private static boolean isDrive(String path, int at) {
        return path.length() > at + 1 && path.charAt(at + 1) == ':' && isLatin(path.charAt(at))
                && (path.length() == at + 2 || path.charAt(at + 2) == '/');
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    public static boolean isAbsolute(String name) {
        return name.startsWith("/") || name.startsWith("\\") || isDrive(name.replace('\\', '/'), 0);
    }

    /** The folder of a file or folder; empty for a root. */
    public static Optional<String> parent(String path) {
        int slash = path.lastIndexOf('/');
        boolean root = slash < 0 || slash == path.length() - 1 || path.startsWith("//") && path.indexOf('/', 2) == slash;
        return root ? Optional.empty() : Optional.of(slash == 0 ? "/" : path.charAt(slash - 1) == ':'
                ? path.substring(0, slash + 1) : path.substring(0, slash));
    }

    /** The last name of a path. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path of an entry of a folder. */
    public static String child(String folder, String name) {
        return folder.endsWith("/") ? folder + name : folder + "/" + name;
    }

    /** The path of a relative name in a folder; an absolute name stays. */
    public static String resolve(String folder, String name) {
        return normal(isAbsolute(name) ? name : folder + "/" + name);
    }

    /** Whether a path lies in a folder or below it. */
    public static boolean isBelow(String folder, String path) {
        return path.startsWith(folder) && (folder.endsWith("/") || path.startsWith("/", folder.length()));
    }

    /** The relative path from a folder to a file below it. */
    public static String relative(String folder, String path) {
        return path.substring(folder.endsWith("/") ? folder.length() : folder.length() + 1);
    }
}
