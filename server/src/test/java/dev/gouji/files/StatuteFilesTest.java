package dev.gouji.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatuteFilesTest {

    private static final String TEXT = "第一条　政府信息。\n";

    @TempDir
    Path outside;
    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectories(outside.resolve("w"));
        Files.writeString(outside.resolve("secret.txt"), TEXT);
        Files.writeString(folder.resolve("条例.md"), TEXT);
        Files.writeString(folder.resolve("wrong.md"), "没有条文\n");
    }

    private StatuteFiles.Mounted named(String name) throws IOException {
        Files.writeString(folder.resolve(Settings.FILE), "{\"regulation\": {\"textFile\": \"" + name + "\"}}");
        return StatuteFiles.of(new ConfigFiles().of(folder.resolve("a.txt")));
    }

    private static Optional<String> fault(StatuteFiles.Mounted mounted) {
        return mounted.fault().map(Message::key);
    }

    @Test
    void aFileInTheFolderIsMounted() throws IOException {
        assertEquals(1, named("条例.md").text().articles().size());
        assertEquals(1, named("./条例.md").text().articles().size());
        assertEquals(Optional.empty(), fault(named("条例.md")));
    }

    @Test
    void noPathLeadsOutOfTheFolder() throws IOException {
        assertEquals(Optional.of("statute.outside"), fault(named("../secret.txt")));
        assertEquals(Optional.of("statute.outside"), fault(named(outside.resolve("secret.txt").toString())));
        assertEquals(Optional.of("statute.outside"), fault(named("../nothing-there.txt")));
        Files.createSymbolicLink(folder.resolve("link.md"), outside.resolve("secret.txt"));
        assertEquals(Optional.of("statute.outside"), fault(named("link.md")));
    }

    @Test
    void anUnusableFileHasAFault() throws IOException {
        assertEquals(Optional.of("statute.unknown"), fault(named("wrong.md")));
        assertEquals(Optional.of("statute.unreadable"), fault(named("absent.md")));
        assertEquals(Optional.of("statute.unknown"), fault(named(".")));
    }
}
