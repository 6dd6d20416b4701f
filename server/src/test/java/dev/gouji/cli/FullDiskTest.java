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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that fills its disk is one sentence and 2; what goes elsewhere is written, and nothing else is left behind. */
class FullDiskTest {

    private static final String FULL = "/dev/full";

    @TempDir
    private Path folder;
    private Shell shell;
    private String report;

    @BeforeEach
    void report() {
        shell = new Shell(folder);
        report = shell.fixture("wrong/2021-carry.md");
    }

    static Stream<String> formats() {
        return Format.words().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theOtherReportersGoOn(String format) throws IOException {
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

    /** Room may come between two writes; the file would lack what lies between them. */
    @Test
    void aFaultThatAWriterSwallowedIsKept() {
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
