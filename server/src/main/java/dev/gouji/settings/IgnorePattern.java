package dev.gouji.settings;

/**
 * A pattern as in {@code .gitignore}: {@code *} and {@code ?} stand for characters of a name, {@code **} for any folders,
 * {@code [a-z]} and {@code [[:digit:]]} for one of several characters. A backslash makes the next character literal.
 */
public final class IgnorePattern {

    private final String pattern;
    private int next;

    private IgnorePattern(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Whether the pattern matches the whole path. The time is at most the product of both lengths: a stranger may have written the
     * pattern.
     */
    public static boolean matches(String pattern, String path) {
        return new IgnorePattern(pattern).matches(path);
    }

    /** Whether a backslash stands before a letter, or at the end: who writes it so means a folder of Windows. */
    static boolean hasBackslashForSlash(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '\\') {
                i++;
                if (i == pattern.length() || Character.isLetterOrDigit(pattern.codePointAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean matches(String path) {
        boolean[] reached = new boolean[path.length() + 1];
        reached[0] = true;
        while (next < pattern.length()) {
            boolean first = next == 0 || pattern.charAt(next - 1) == '/';
            if (first && pattern.startsWith("**/", next)) {
                folders(reached, path);
                next += 3;
            } else if (pattern.charAt(next) == '*') {
                stars(reached, path, first);
            } else {
                one(reached, path);
            }
        }
        return reached[path.length()];
    }

    /** Reads stars. Two stars match slashes only if they are the last name of the pattern. */
    private void stars(boolean[] reached, String path, boolean first) {
        int end = next;
        while (end < pattern.length() && pattern.charAt(end) == '*') {
            end++;
        }
        boolean all = first && end - next == 2 && end == pattern.length();
        for (int i = 1; i <= path.length(); i++) {
            reached[i] |= reached[i - 1] && (all || path.charAt(i - 1) != '/');
        }
        next = end;
    }

    private static void folders(boolean[] reached, String path) {
        boolean begun = reached[0];
        for (int i = 1; i <= path.length(); i++) {
            boolean before = reached[i];
            reached[i] |= begun && path.charAt(i - 1) == '/';
            begun |= before;
        }
    }

    private void one(boolean[] reached, String path) {
        int from = next;
        int end = pattern.charAt(from) == '[' ? setEnd(from) : from + (pattern.charAt(from) == '\\' ? 2 : 1);
        for (int i = path.length(); i > 0; i--) {
            reached[i] = reached[i - 1] && fits(from, end, path.charAt(i - 1));
        }
        reached[0] = false;
        next = end;
    }

    /** The place behind the bracket that closes a set. An unclosed set matches nothing. */
    private int setEnd(int from) {
        int i = from + 1;
        i += i < pattern.length() && (pattern.charAt(i) == '!' || pattern.charAt(i) == '^') ? 1 : 0;
        i += i < pattern.length() && pattern.charAt(i) == ']' ? 1 : 0;
        while (i < pattern.length() && pattern.charAt(i) != ']') {
            i = Math.max(i + (pattern.charAt(i) == '\\' ? 2 : 1), classEnd(i));
        }
        return Math.min(i + 1, pattern.length());
    }

    /** The place behind a class such as {@code [:digit:]}; 0 if none begins here. */
    private int classEnd(int from) {
        int end = pattern.startsWith("[:", from) ? from + 2 : pattern.length();
        while (end < pattern.length() && Character.isLetter(pattern.charAt(end))) {
            end++;
        }
        return pattern.startsWith(":]", end) ? end + 2 : 0;
    }

    private boolean fits(int from, int end, char c) {
        char kind = pattern.charAt(from);
        if (kind == '?') {
            return c != '/';
        }
        if (kind == '[') {
            return c != '/' && end - from > 2 && pattern.charAt(end - 1) == ']' && inSet(from + 1, end - 1, c);
        }
        return kind == '\\' ? end <= pattern.length() && pattern.charAt(from + 1) == c : kind == c;
    }

    private boolean inSet(int from, int end, char c) {
        boolean negated = pattern.charAt(from) == '!' || pattern.charAt(from) == '^';
        int i = from + (negated ? 1 : 0);
        boolean found = false;
        while (i < end) {
            if (classEnd(i) > 0) {
                found |= isOf(pattern.substring(i + 2, classEnd(i) - 2), c);
                i = classEnd(i);
                continue;
            }
            i += pattern.charAt(i) == '\\' && i + 1 < end ? 1 : 0;
            char low = pattern.charAt(i);
            boolean range = i + 2 < end && pattern.charAt(i + 1) == '-';
            char high = range ? pattern.charAt(i + 2) : low;
            found |= c == low || c > low && c <= high; // of a range that runs backwards, git takes its first character
            i += range ? 3 : 1;
        }
        return found != negated;
    }

    /** Whether a character is of a class. As in git, only ASCII characters are. */
    private static boolean isOf(String name, char c) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        boolean digit = c >= '0' && c <= '9';
        return switch (name) {
            case "alpha" -> letter;
            case "digit" -> digit;
            case "alnum" -> letter || digit;
            case "lower" -> c >= 'a' && c <= 'z';
            case "upper" -> c >= 'A' && c <= 'Z';
            case "xdigit" -> digit || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
            case "blank" -> c == ' ' || c == '\t';
            case "space" -> c == ' ' || c >= '\t' && c <= '\r';
            case "cntrl" -> c < ' ' || c == 0x7F;
            case "print" -> c >= ' ' && c < 0x7F;
            case "graph" -> c > ' ' && c < 0x7F;
            case "punct" -> c > ' ' && c < 0x7F && !letter && !digit;
            default -> false;
        };
    }
}
