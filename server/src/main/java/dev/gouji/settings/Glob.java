package dev.gouji.settings;

/**
 * Patterns of paths: {@code *} stands for any characters of a name, {@code **} for any number of folders, even none. All other
 * characters are literal.
 */
final class Glob {

    private Glob() {
    }

    static boolean matches(String pattern, String path) {
        return IgnorePattern.matches(pattern.replace("\\", "\\\\").replace("[", "\\[").replace("?", "\\?"), path);
    }
}
