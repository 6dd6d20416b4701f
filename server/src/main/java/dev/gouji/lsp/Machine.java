package dev.gouji.lsp;

import dev.gouji.workspace.PageFolder;
import java.time.Clock;
import java.util.Optional;

/** What the server takes from the machine that it runs on; tests bring another one. */
record Machine(Clock clock, PageFolder pages) {

    static Machine here() {
        Optional<String> cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).filter(c -> !c.isBlank());
        return new Machine(Clock.systemDefaultZone(), PageFolder.ofUser(cache, System.getProperty("user.home", ""),
                System.getProperty("java.io.tmpdir", ""), System.getProperty("user.name", "")));
    }
}
