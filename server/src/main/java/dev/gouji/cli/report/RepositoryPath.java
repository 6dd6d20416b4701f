package dev.gouji.cli.report;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Paths for services that look findings up in a repository. They compare it letter by letter with {@code reports/a.md}, so it must
 * not have {@code ./}, {@code ..} or backslashes.
 */
final class RepositoryPath {

    /** The variables in which GitHub and GitLab name the folder of the checkout. */
    private static final List<String> CHECKOUTS = List.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR");

    private RepositoryPath() {
    }

    static String of(String path) {
        return Path.of(path).normalize().toString().replace(File.separatorChar, '/');
    }

    /** The path from the top of the checkout, as these services write it, whichever folder Gouji runs in. */
    static String inCheckout(String path) {
        return inCheckout(path, System.getenv(), Path.of("").toAbsolutePath());
    }

    /** @param here the folder in which Gouji runs */
    static String inCheckout(String path, Map<String, String> environment, Path here) {
        Path file = here.resolve(path).normalize();
        for (String variable : CHECKOUTS) {
            Path top = Path.of(environment.getOrDefault(variable, "")).normalize();
            if (top.isAbsolute() && file.startsWith(top)) {
                return of(top.relativize(file).toString());
            }
        }
        return of(path);
    }
}
