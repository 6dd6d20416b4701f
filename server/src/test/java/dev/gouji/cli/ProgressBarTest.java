package dev.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** While work goes on, the bar is the last line of the screen. At the end it is erased. */
class ProgressBarTest {

    private static final String ERASE = "\r\u001B[K";

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final StatusLine status = new StatusLine(screen);

    private String screen() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void otherOutputErasesTheBar() throws IOException {
        OutputStream out = status.above(screen);
        status.show(bytes("1/3"));
        out.write(bytes("a.md\n"));
        assertFalse(status.isVisible());
        status.show(bytes("2/3"));
        status.clear();
        status.clear();
        assertEquals("\r1/3\u001B[K" + ERASE + "a.md\n" + "\r2/3\u001B[K" + ERASE, screen());
    }

    @Test
    void theBarDoesNotOverwriteAnIncompleteLine() throws IOException {
        OutputStream out = status.above(screen);
        out.write(bytes("{\"path\""));
        status.show(bytes("1/3"));
        assertEquals("{\"path\"", screen());
        out.write('\n');
        status.show(bytes("2/3"));
        assertTrue(status.isVisible());
    }

    @Test
    void theBarIsShownAgainAfterEveryResult() throws Exception {
        PrintStream errors = new PrintStream(status.above(screen), true, StandardCharsets.UTF_8);
        OutputStream out = new BufferedOutputStream(status.above(screen));
        Terminal terminal = new Terminal(out, errors, StandardCharsets.UTF_8, true, true, 80, new Messages(Language.ZH),
                InputStream.nullInputStream(), Optional.of(status));
        InOrder.Sink<String> sink = ProgressBar.of(line -> terminal.text().print(line + "\n"), terminal, 4);
        sink.accept("a");
        Thread.sleep(1100); // in the first second there is no bar
        for (String line : List.of("b", "c")) {
            sink.accept(line);
            assertTrue(status.isVisible(), line);
        }
        sink.accept("d");
        assertEquals("a\nb\n\r" + bar(15) + " 已处理 2/4\u001B[K" + ERASE + "c\n\r" + bar(22) + " 已处理 3/4\u001B[K" + ERASE + "d\n", screen());
    }

    private static String bar(int full) {
        return "━".repeat(full) + "─".repeat(30 - full);
    }
}
