package dev.gouji.text.decode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.grammar.Span;
import dev.gouji.text.Edit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "𠮷野镇２０２１年\r\n\t自然人\r\t25 件\n";

    /** The same text in every supported encoding, with a byte order mark where the encoding needs one. */
    static Stream<byte[]> files() {
        return Stream.of(TEXT.getBytes(StandardCharsets.UTF_8), bytes("\uFEFF" + TEXT, StandardCharsets.UTF_8),
                bytes("\uFEFF" + TEXT, StandardCharsets.UTF_16LE), bytes("\uFEFF" + TEXT, StandardCharsets.UTF_16BE),
                bytes(TEXT, GB18030));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySupportedEncodingIsDecoded(byte[] file) {
        assertEquals(TEXT, Decoder.decode(file).orElseThrow().text());
    }

    @ParameterizedTest
    @MethodSource("files")
    void bytesOutsideAnEditAreCopied(byte[] file) {
        Decoded decoded = Decoder.decode(file).orElseThrow();
        int figure = TEXT.indexOf("25");
        List<Edit> edits = List.of(new Edit(new Span(figure, figure + 2), "１２６"), new Edit(new Span(0, 3), "吉野"));
        String mark = decoded.mark() > 0 ? "\uFEFF" : "";
        assertArrayEquals(bytes(mark + "吉野镇２０２１年\r\n\t自然人\r\t１２６ 件\n", decoded.charset()), decoded.apply(file, edits));
        assertArrayEquals(file, decoded.apply(file, List.of()));
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        assertEquals("", Decoder.decode(new byte[0]).orElseThrow().text());
        assertEquals("", Decoder.decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).orElseThrow().text());
    }

    /** In hexadecimal: bytes that are neither UTF-8 nor GB18030, or that do not fit the encoding of their byte order mark. */
    @ParameterizedTest
    @ValueSource(strings = {"FF", "80", "E4BD20FF", "B9AB8020", "EFBBBFFF", "EFBBBFE4BD", "FFFE41", "FFFE00D8", "FEFFD80041",
        "89504E470D0A1A0A0000FF"})
    void undecodableFilesAreRefused(String hex) {
        byte[] file = new byte[hex.length() / 2];
        for (int i = 0; i < file.length; i++) {
            file[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        assertTrue(Decoder.decode(file).isEmpty());
    }
}
