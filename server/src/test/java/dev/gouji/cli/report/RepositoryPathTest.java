package dev.gouji.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Paths relative to the checkout. A step of a pipeline may run in a folder below it, or give absolute paths. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "paths are written as on POSIX systems")
class RepositoryPathTest {

    private static final Path HERE = Path.of("/work/repository/2025");

    private static String path(String path, Map<String, String> environment) {
        return RepositoryPath.inCheckout(path, environment, HERE);
    }

    @Test
    void aPathIsRelativeToTheTopOfTheCheckout() {
        Map<String, String> github = Map.of("GITHUB_WORKSPACE", "/work/repository");
        assertEquals("2025/乡镇/a.md", path("乡镇/a.md", github));
        assertEquals("2025/a.md", path("./a.md", github));
        assertEquals("2024/a.md", path("../2024/a.md", github));
        assertEquals("2025/a.md", path("/work/repository/2025/a.md", Map.of("CI_PROJECT_DIR", "/work/repository/")));
    }

    @Test
    void aPathOutsideOfACheckoutStaysTheSame() {
        assertEquals("乡镇/a.md", path("乡镇/a.md", Map.of()));
        assertEquals("../../other/a.md", path("../../other/a.md", Map.of("GITHUB_WORKSPACE", "/work/repository")));
        assertEquals("a.md", path("a.md", Map.of("GITHUB_WORKSPACE", "/work/repo")));
        assertEquals("a.md", path("a.md", Map.of("GITHUB_WORKSPACE", "repository")));
    }
}
