package dev.gouji.lsp.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.gouji.message.Language;
import dev.gouji.text.PositionEncoding;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

    private static Session read(String introduction) {
        return Session.read(JsonParser.parseString(introduction).getAsJsonObject(), Language.ZH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "[]                            | UTF_16",
            "['utf-8', 'utf-16']           | UTF_8",
            "['utf-7', 'utf-32', 'utf-8']  | UTF_32",
            "['utf-7']                     | UTF_16",
            "[3, null, 'utf-8']            | UTF_8",
            "'utf-8'                       | UTF_16"})
    void theFirstEncodingThatWeKnow(String encodings, PositionEncoding expected) {
        assertEquals(expected, read("{capabilities: {general: {positionEncodings: " + encodings + "}}}").encoding());
    }

    @ParameterizedTest
    @CsvSource({"zh-cn, ZH, EN", "zh, ZH, EN", "en, EN, ZH", "en-GB, EN, ZH", "de, EN, EN", "de, ZH, ZH", ", ZH, ZH"})
    void theLanguageOfTheUser(String locale, Language expected, Language fallback) {
        String introduction = locale == null ? "{}" : "{locale: '" + locale + "'}";
        Session session = Session.read(JsonParser.parseString(introduction).getAsJsonObject(), fallback);
        assertEquals(expected, session.messages().language());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "['markdown', 'plaintext'] | true",
            "['plaintext', 'markdown'] | false",
            "['html', 'markdown']      | true",
            "[]                        | false"})
    void theFormatOfHovers(String formats, boolean markdown) {
        assertEquals(markdown, read("{capabilities: {textDocument: {hover: {contentFormat: " + formats + "}}}}").markdownHover());
    }

    @Test
    void aClientThatSaysNothingIsServedPlainly() {
        Session session = read("{processId: null}");
        assertEquals(150, session.debounce());
        assertEquals(OptionalLong.empty(), session.parent());
        assertFalse(session.relatedInformation() || session.symbolTree() || session.markdownHover() || session.codeActions()
                || session.documentChanges() || session.watchesFiles());
    }

    @Test
    void aClientThatSaysOddThingsIsServedPlainly() {
        Session session = read("""
                {processId: 'x', locale: 7, initializationOptions: [1], capabilities: {general: 'none', workspace: [],
                 textDocument: {hover: null, documentSymbol: {hierarchicalDocumentSymbolSupport: 'yes'}, codeAction: true}}}""");
        assertEquals(read("{}").encoding(), session.encoding());
        assertEquals(Language.ZH, session.messages().language());
        assertFalse(session.symbolTree() || session.codeActions());
    }

    @Test
    void aClientThatCanDoAll() {
        Session session = read("""
                {processId: 42, initializationOptions: {debounce: 0}, capabilities: {
                 workspace: {workspaceEdit: {documentChanges: true}, didChangeWatchedFiles: {dynamicRegistration: true}},
                 textDocument: {publishDiagnostics: {relatedInformation: true}, codeAction: {codeActionLiteralSupport: {}},
                 documentSymbol: {hierarchicalDocumentSymbolSupport: true}}}}""");
        assertEquals(0, session.debounce());
        assertEquals(OptionalLong.of(42), session.parent());
        assertTrue(session.relatedInformation() && session.symbolTree() && session.codeActions()
                && session.documentChanges() && session.watchesFiles());
    }
}
