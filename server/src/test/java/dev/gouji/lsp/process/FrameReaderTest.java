package dev.gouji.lsp.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameReaderTest {

    private static final String BODY = "{\"题\":1}";
    private static final int LENGTH = BODY.getBytes(StandardCharsets.UTF_8).length;

    private final List<String> log = new ArrayList<>();

    private List<String> read(String stream) throws IOException {
        FrameReader reader = new FrameReader(new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)), log::add);
        List<String> bodies = new ArrayList<>();
        for (Optional<byte[]> body = reader.next(); body.isPresent(); body = reader.next()) {
            bodies.add(new String(body.get(), StandardCharsets.UTF_8));
        }
        return bodies;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: #\r\n\r\n", "content-length: #\r\n\r\n", "CONTENT-LENGTH:#\r\n\r\n", "Content-Length:   # \r\n\r\n",
        "Content-Length: #\n\n", "\r\n\r\nContent-Length: #\r\n\r\n", "Content-Type: application/vscode-jsonrpc; charset=klingon\r\nContent-Length: #\r\n\r\n",
        "Content-Length: #\r\nContent-Type: x\r\n\r\n", "Content-Length: abc\r\n\r\nContent-Length: #\r\n\r\n", "Content-Length: 1\r\nContent-Length: #\r\n\r\n",
        "这不是协议\r\n\r\n{}\r\n\r\n\u0000\u0001\n\nContent-Length: #\r\n\r\n", "{\"id\":7}Content-Length: #\r\n\r\n",
        "Content-Length: 99999999999\r\n\r\nContent-Length: #\r\n\r\n", "Content-Length: 2147483648\r\n\r\nContent-Length: #\r\n\r\n"})
    void aFrameIsFoundAfterOtherHeadersAndGarbage(String header) throws IOException {
        String frame = header.replace("#", String.valueOf(LENGTH)) + BODY;
        assertEquals(List.of(BODY, BODY), read(frame + frame));
    }

    @Test
    void textLikeAHeaderWithinAMessageIsNoHeader() throws IOException {
        String body = "{\"text\":\"Content-Length: 5\\r\\n\\r\\n\"}";
        assertEquals(List.of(BODY), read(body + "Content-Length: " + LENGTH + "\r\n\r\n" + BODY));
        assertEquals(1, log.size(), log::toString);
    }

    @Test
    void anEndWithinAMessageIsAnEofException() {
        assertThrows(EOFException.class, () -> read("Content-Length: 50\r\n\r\n" + BODY));
    }

    @Test
    void readingAStreamWithoutFramesStops() {
        String lines = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\"}\n".repeat(40_000);
        assertTrue(assertThrows(EOFException.class, () -> read(lines)).getMessage().startsWith("no message was found in "));
        assertThrows(EOFException.class, () -> read("x".repeat(3_000_000)));
    }

    @Test
    void bytesPutBackAreReadFirst() throws IOException {
        String frame = "Content-Length: " + LENGTH + "\r\n\r\n" + BODY;
        FrameReader reader = new FrameReader(new ByteArrayInputStream(frame.getBytes(StandardCharsets.UTF_8)), log::add);
        reader.putBack(frame.getBytes(StandardCharsets.UTF_8));
        assertEquals(LENGTH, reader.next().orElseThrow().length);
        assertEquals(LENGTH, reader.next().orElseThrow().length);
        assertTrue(reader.next().isEmpty());
    }

    /** So a Content-Length that is too large can be detected. */
    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":\"}\\\"{\"}", "[[{}],\"]\"]", " {\"a\":[1,{\"b\":2}]}"})
    void theFirstValueEndsAtItsLastBracket(String value) {
        byte[] bytes = (value + "Content-Length: 2\r\n\r\n{}").getBytes(StandardCharsets.UTF_8);
        assertEquals(value.length(), Overrun.end(bytes));
    }

    /** This holds if the brackets do not close. The first letters of a header are enough. */
    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "{\"id\":1,", "}{}", "题"})
    void aMessageEndsWhereTheNextHeaderBegins(String value) {
        int length = value.getBytes(StandardCharsets.UTF_8).length;
        for (String next : List.of("content-length: 2\r\n\r\n{}", "CONTENT-", "Co", "")) {
            assertEquals(length, Overrun.end((value + next).getBytes(StandardCharsets.UTF_8)), next);
        }
    }
}
