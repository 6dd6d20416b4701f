package dev.gouji.lsp.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFolderTest {

    @TempDir
    Path folder;

    @Test
    void aPageIsKeptAsAFileInUtf8() throws IOException {
        PageFolder pages = new PageFolder(List.of(folder));
        Path file = pages.keep("zh/表三/三（四）1.md", "旧").orElseThrow();
        assertEquals(file, pages.keep("zh/表三/三（四）1.md", "新𠮷").orElseThrow());
        assertEquals("新𠮷", Files.readString(file));
        try (Stream<Path> beside = Files.list(file.getParent())) {
            assertEquals(1, beside.count());
        }
    }

    @Test
    void nothingIsWrittenOutsideTheFolder() throws IOException {
        PageFolder pages = new PageFolder(List.of(Files.createDirectories(folder.resolve("pages"))));
        assertEquals(Optional.empty(), pages.keep("../a.md", "x"));
        assertEquals(Optional.empty(), pages.keep(folder.resolve("a.md").toString(), "x"));
        Files.createSymbolicLink(folder.resolve("pages").resolve("link"), folder);
        assertEquals(Optional.empty(), pages.keep("link/a.md", "x"));
        assertFalse(Files.exists(folder.resolve("a.md")));
    }

    @Test
    void theNextFolderIsUsedIfTheFirstCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path kept = new PageFolder(List.of(file.resolve("pages"), folder.resolve("tmp"))).keep("a.md", "x").orElseThrow();
        assertEquals(folder.resolve("tmp").resolve("a.md"), kept);
        assertEquals(Optional.empty(), new PageFolder(List.of(file.resolve("pages"))).keep("a.md", "x"));
    }

    @Test
    void pagesAreKeptInTheCacheFolderOfTheUser() {
        Path cache = folder.resolve("cache");
        Path home = folder.resolve("home");
        assertEquals(Optional.of(cache.resolve("gouji/pages/a.md")),
                PageFolder.ofUser(Optional.of(cache.toString()), home.toString(), folder.toString(), "me").keep("a.md", "x"));
        assertEquals(Optional.of(home.resolve(".cache/gouji/pages/a.md")),
                PageFolder.ofUser(Optional.of("relative"), home.toString(), folder.toString(), "me").keep("a.md", "x"));
        assertTrue(PageFolder.ofUser(Optional.empty(), "", "", "../me").keep("a.md", "x").isEmpty());
    }
}
