package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.Shell;
import dev.gouji.cli.report.Format;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A full disk is one sentence with code 2. Outputs to other files are written, and no temporary file remains. */
class FullDiskTest extends ShellTest {

    private static final String FULL = "/dev/full";

    private String report;

    @BeforeEach
    void report() {
        report = shell.fixture("wrong/2021-carry.md");
    }

    static Stream<String> formats() {
        return Format.words().stream();
    }

    /** The run waits for standard input with its output begun, and is then ended as by Ctrl-C. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anInterruptedRunLeavesNoTemporaryFile() throws Exception {
        Path outputs = Files.createDirectory(folder.resolve("出"));
        Process process = Shell.process("lint", "--format", "json=" + outputs.resolve("a.json"), "-").start();
        while (process.isAlive() && outputs.toFile().list().length == 0) {
            Thread.sleep(20);
        }
        assertTrue(outputs.toFile().list()[0].endsWith(".tmp"));
        process.destroy();
        process.waitFor();
        assertEquals(0, outputs.toFile().list().length);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void otherOutputsAreWrittenIfADiskIsFull(String format) throws IOException {
        assumeTrue(Files.exists(Path.of(FULL)));
        String whole = shell.run("lint", report).out();
        Shell.Result result = shell.run("lint", "--format", "text", "--format", format + "=" + FULL, "--format",
                "sarif=" + folder.resolve("a.sarif"), report);
        assertEquals(2, result.code());
        assertEquals(1, result.errors().lines().count(), result.errors());
        assertTrue(result.errors().contains(FULL), result.errors());
        assertEquals(whole, result.out());
        assertTrue(Files.readString(folder.resolve("a.sarif")).endsWith("}\n"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    /** A PrintStream hides a failed write. If a later write succeeds, the file lacks the text of the first. */
    @Test
    void aFailedWriteIsReportedAfterALaterOneSucceeds() {
        OutputStream once = new FilterOutputStream(new ByteArrayOutputStream()) {
            private boolean full = true;

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (full) {
                    full = false;
                    throw new IOException("no space");
                }
            }
        };
        FirstFault kept = new FirstFault(once);
        PrintStream text = new PrintStream(kept, true, StandardCharsets.UTF_8);
        text.print("共检查 1 份报告");
        text.print("，没有发现问题。");
        assertThrows(IOException.class, kept::check);
    }
}
