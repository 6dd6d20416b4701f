package dev.gouji.settings;

/** Patterns of paths: {@code *} matches within a name, {@code **} any folders, including none. */
final class Glob {

    private Glob() {
    }

    /** Time is the product of both lengths for any pattern, since strangers may have written it. */
    static boolean matches(String pattern, String path) {
        boolean[] reached = new boolean[path.length() + 1];
        reached[0] = true;
        for (int p = 0; p < pattern.length(); p++) {
            if (pattern.startsWith("**/", p)) {
                folders(reached, path);
                p += 2;
            } else if (pattern.charAt(p) == '*') {
                boolean all = pattern.startsWith("**", p);
                spread(reached, path, all);
                p += all ? 1 : 0;
            } else {
                step(reached, path, pattern.charAt(p));
            }
        }
        return reached[path.length()];
    }

    private static void step(boolean[] reached, String path, char wanted) {
        for (int i = path.length(); i > 0; i--) {
            reached[i] = reached[i - 1] && path.charAt(i - 1) == wanted;
        }
        reached[0] = false;
    }

    private static void spread(boolean[] reached, String path, boolean all) {
        for (int i = 1; i <= path.length(); i++) {
            reached[i] |= reached[i - 1] && (all || path.charAt(i - 1) != '/');
        }
    }

    private static void folders(boolean[] reached, String path) {
        boolean begun = reached[0];
        for (int i = 1; i <= path.length(); i++) {
            boolean before = reached[i];
            reached[i] |= begun && path.charAt(i - 1) == '/';
            begun |= before;
        }
    }
}
