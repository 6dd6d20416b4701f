package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.gouji.Fixture;
import dev.gouji.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random folders. The exit code is 2 if a file could not be read or the settings are wrong, or else 1 if a report is wrong.
 * The output is complete and has neither stack traces nor control characters.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and pipes are those of POSIX")
class RandomFolderTest {

    private static final String RIGHT = Fixture.named("right/2021-tab.txt").text();
    private static final String WRONG = Fixture.named("wrong/2021-one-total.txt").text();
    private static final List<String> NAMES = List.of("报告", "a b", "\u001b[31m红", "\u202e倒", "行\n一", "&!'\"", "𠮷", "-x", "％");

    @TempDir
    private Path folder;
    @TempDir
    private Path outside;
    private Random random;
    private int right;
    private int wrong;
    private int unread;
    private boolean settings;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void theExitCodeAndTheOutputFitTheFolder(long seed) throws Exception {
        random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            addFile(randomFolder(), i);
        }
        Shell shell = new Shell(folder);
        Shell.Result json = shell.run("lint", "--format", "json", folder.toString());
        Shell.Result text = shell.run("lint", folder.toString());
        int expected = unread > 0 || settings ? 2 : wrong > 0 ? 1 : 0;
        assertEquals(expected, json.code(), json.errors());
        assertEquals(expected, text.code(), text.errors());
        JsonArray files = JsonParser.parseString(json.out()).getAsJsonObject().getAsJsonArray("files");
        assertEquals(right + wrong, files.size(), json.errors());
        assertTrue(text.out().endsWith("\n"));
        assertEquals(unread + (settings ? 1 : 0), text.errors().lines().count(), text.errors());
        for (String printed : List.of(text.out(), text.errors(), json.errors())) {
            assertFalse(printed.contains("Exception") || printed.contains("\tat "), printed);
            assertTrue(printed.codePoints().noneMatch(c -> c != '\n' && Character.isISOControl(c) || c == 0x202E), printed);
        }
    }

    private Path randomFolder() throws IOException {
        Path at = folder;
        for (int depth = random.nextInt(3); depth > 0; depth--) {
            at = at.resolve(NAMES.get(random.nextInt(NAMES.size())));
        }
        return Files.createDirectories(at);
    }

    private void addFile(Path at, int number) throws Exception {
        String name = NAMES.get(random.nextInt(NAMES.size())) + number;
        switch (random.nextInt(11)) {
            case 0, 1 -> {
                Files.writeString(at.resolve(name + ".txt"), RIGHT);
                right++;
            }
            case 2, 3 -> {
                Files.writeString(at.resolve(name + ".MD"), WRONG);
                wrong++;
            }
            case 4 -> {
                Files.write(at.resolve(name + ".txt"), new byte[] {'a', (byte) 0xFF, (byte) 0xFF});
                unread++;
            }
            case 5 -> {
                Files.createSymbolicLink(at.resolve(name + ".md"), at.resolve("没有"));
                unread++;
            }
            case 6 -> {
                Files.createSymbolicLink(at.resolve(name), outside);
                unread++;
            }
            case 7 -> new ProcessBuilder("mkfifo", at.resolve(name + ".txt").toString()).start().waitFor();
            case 8 -> Shell.large(at.resolve(name + ".txt"), 5);
            case 9 -> {
                Shell.large(at.resolve("年报" + number + ".txt"), 5);
                unread++;
            }
            default -> {
                Files.writeString(folder.resolve(".gouji.json"), "{\"lastYear\": \"没有\"}", StandardCharsets.UTF_8);
                Files.writeString(folder.resolve(number + ".txt"), RIGHT);
                right++;
                settings = true;
            }
        }
    }
}
