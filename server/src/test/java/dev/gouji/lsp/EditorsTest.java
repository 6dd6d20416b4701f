package dev.gouji.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.Refresh;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tries the configurations of server/editors, each in its editor; where that is not installed, the test is skipped. The editor
 * starts {@code gouji lsp} from its path, opens a report with a wrong total and has the server correct it.
 */
@Timeout(EditorsTest.TIMEOUT_SECONDS)
class EditorsTest {

    static final int TIMEOUT_SECONDS = 300;
    private static final Path EDITORS = Path.of(System.getProperty("basedir", "."), "editors").toAbsolutePath();
    private static final Path PROBES = Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "dev", "gouji", "editors")
            .toAbsolutePath();

    @TempDir
    Path folder;

    private Process editor;

    @AfterEach
    void end() {
        if (editor != null) {
            editor.descendants().forEach(ProcessHandle::destroyForcibly);
            editor.destroyForcibly();
        }
    }

    private static void assumeInstalled(String program) {
        assumeTrue(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(bin -> Files.isExecutable(Path.of(bin, program))),
                program + " is not installed, so its configuration is not tested");
    }

    /** The folder of a command {@code gouji} that runs the classes under test. */
    private Path launcher() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path gouji = bin.resolve("gouji");
        Files.writeString(gouji, "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' dev.gouji.App \"$@\"\n");
        assertTrue(gouji.toFile().setExecutable(true));
        return bin;
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path report = Files.writeString(folder.resolve("柳溪镇 2025.txt"), Samples.withTotal(Samples.right(), "137"));
        Path right = Files.writeString(folder.resolve("right.out"), Samples.right());
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", launcher() + File.pathSeparator + environment.get("PATH"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("HOME", folder.toString());
        environment.put("XDG_DATA_HOME", folder.toString());
        environment.put("GOUJI_EDITORS", EDITORS.toString());
        environment.put("GOUJI_REPORT", report.toString());
        environment.put("GOUJI_RIGHT", right.toString());
        editor = builder.start();
        editor.getOutputStream().close();
        assertTrue(editor.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS), "the editor has not ended");
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        assertEquals(0, editor.exitValue(), printed);
        return printed;
    }

    @Test
    void neovimStartsTheServerAndShowsItsFindings() throws IOException, InterruptedException {
        assumeInstalled("nvim");
        String printed = run("nvim", "--headless", "-u", "NONE", "-i", "NONE", "-n", "-S", PROBES.resolve("probe.lua").toString());
        assertTrue(printed.contains("done"), printed);
    }

    @Test
    void emacsStartsTheServerAndShowsItsFindings() throws IOException, InterruptedException {
        assumeInstalled("emacs");
        String printed = run("emacs", "--batch", "-q", "-l", PROBES.resolve("probe.el").toString());
        assertTrue(printed.contains("done"), printed);
    }

    /** Kate cannot be scripted: it runs under a virtual display, and the messages of the server are checked. */
    @Test
    void kateStartsTheServerAndShowsItsFindings() throws IOException, InterruptedException {
        List.of("kate", "xvfb-run", "dbus-run-session").forEach(EditorsTest::assumeInstalled);
        Path settings = Files.createDirectories(folder.resolve(".config/kate/lspclient")).resolve("settings.json");
        Files.copy(EDITORS.resolve("kate/settings.json"), settings);
        Files.writeString(folder.resolve(".config/katerc"), "[Kate Plugins]\nlspclientplugin=true\n\n[lspclient]\nAllowedServerCommandLines="
                + folder.resolve("bin/gouji") + " lsp\n");
        Path messages = folder.resolve("messages.txt");
        Path gouji = launcher().resolve("gouji");
        Files.writeString(gouji, Files.readString(gouji).replace("exec ", "").replace("\"$@\"", "\"$@\" | tee '" + messages + "'"));
        Path report = Files.writeString(folder.resolve("report.txt"), Samples.withTotal(Samples.right(), "137"));
        ProcessBuilder builder = new ProcessBuilder("xvfb-run", "-a", "dbus-run-session", "--", "kate", "-n", "-b", report.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("output.txt").toFile());
        builder.environment().putAll(Map.of("HOME", folder.toString(), "XDG_RUNTIME_DIR", folder.toString(), "LC_ALL", "C.UTF-8",
                "PATH", gouji.getParent() + File.pathSeparator + System.getenv("PATH")));
        editor = builder.start();
        while (!(Files.exists(messages) && Files.readString(messages).contains("GJ304"))) {
            assertTrue(editor.isAlive(), () -> Refresh.read(folder.resolve("output.txt")));
            Thread.sleep(100);
        }
        assertTrue(Files.readString(messages).contains("semanticTokensProvider"));
    }

    /** Vim has no plugin for the protocol here, so the test only has it read the file. */
    @Test
    void vimReadsItsConfigurationWithoutAnError() throws IOException, InterruptedException {
        assumeInstalled("vim");
        run("vim", "-e", "-s", "-u", "NONE", "-i", "NONE", "-c", "source " + EDITORS.resolve("vim/gouji.vim"),
                "-c", "if !exists('#gouji#User#lsp_setup') | cquit | endif", "-c", "qall!");
    }

    /** Where the editor is not installed its configuration is at least valid. */
    @Test
    void jsonConfigurationsAreValidAndNameTheServersCommand() throws IOException {
        for (String file : List.of("kate/settings.json", "sublime/LSP.sublime-settings")) {
            JsonObject json = JsonParser.parseString(Files.readString(EDITORS.resolve(file))).getAsJsonObject();
            JsonObject servers = json.entrySet().iterator().next().getValue().getAsJsonObject();
            List<String> commands = new ArrayList<>();
            servers.entrySet().forEach(s -> commands.add(s.getValue().getAsJsonObject().getAsJsonArray("command").toString()));
            assertEquals(List.of("[\"gouji\",\"lsp\"]"), commands, file);
        }
    }
}
