package dev.gouji.cli.report;

import java.io.File;
import java.nio.file.Path;

/**
 * Paths for services that look findings up in a repository. They compare letter by letter with {@code reports/a.md}: no
 * {@code ./}, no {@code ..} and no backslash is matched.
 */
final class RepositoryPath {

    private RepositoryPath() {
    }

    static String of(String path) {
        return Path.of(path).normalize().toString().replace(File.separatorChar, '/');
    }
}
