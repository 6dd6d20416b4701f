package dev.gouji.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.text.decode.Decoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GarbledTest {

    static Stream<String> reports() {
        return Fixture.all().map(Fixture::text);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportInGb18030ReadAsUtf8IsGarbled(String text) {
        byte[] file = text.getBytes(Charset.forName("GB18030"));
        String read = new String(file, StandardCharsets.UTF_8);
        assertTrue(Garbled.is(read));
        assertTrue(Decoder.decode(file).orElseThrow().isGb18030());
        assertFalse(Garbled.is(text));
    }

    @Test
    void aTextWithSingleReplacementCharactersIsNotGarbled() {
        assertFalse(Garbled.is("全年收到\uFFFD申请3件。"));
        assertFalse(Garbled.is("a"));
        assertTrue(Garbled.is("1 \uFFFD\uFFFD\uFFFD 人"));
    }
}
