package dev.gouji.cli.report;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Paths for services that look findings up in a repository. They compare letter by letter with {@code reports/a.md}: no
 * {@code ./}, no {@code ..} and no backslash is matched.
 */
final class RepositoryPath {

    /** Where GitHub and GitLab say that they checked the repository out. */
    private static final List<String> CHECKOUTS = List.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR");

    private RepositoryPath() {
    }

    static String of(String path) {
        return Path.of(path).normalize().toString().replace(File.separatorChar, '/');
    }

    /** From the top of the checkout, where these services begin their paths, in whichever folder of it Gouji runs. */
    static String inCheckout(String path) {
        return inCheckout(path, System.getenv(), Path.of("").toAbsolutePath());
    }

    /** @param here the folder of the run */
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
