package dev.gouji.settings;

/** Patterns of paths: {@code *} matches within a name, {@code **} any folders, including none; all else is literal. */
final class Glob {

    private Glob() {
    }

    static boolean matches(String pattern, String path) {
        return IgnorePattern.matches(pattern.replace("\\", "\\\\").replace("[", "\\[").replace("?", "\\?"), path);
    }
}
