package dev.gouji.lsp.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Language;
import dev.gouji.text.PositionEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

    private static final String TREES = "textDocument.documentSymbol.hierarchicalDocumentSymbolSupport";
    private static final String LITERALS = "textDocument.codeAction.codeActionLiteralSupport";
    private static final String TAGS = "textDocument.publishDiagnostics.tagSupport.valueSet";

    private static JsonValue json(String lenient) {
        return JsonValue.parse(JsonParser.parseString(lenient).toString());
    }

    private static Session read(String initializeParams) {
        return Session.read(json(initializeParams), Language.ZH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "[]                            | UTF_16",
            "['utf-8', 'utf-16']           | UTF_8",
            "['utf-7', 'utf-32', 'utf-8']  | UTF_32",
            "['utf-7']                     | UTF_16",
            "[3, null, 'utf-8']            | UTF_8",
            "'utf-8'                       | UTF_16"})
    void theFirstKnownEncodingIsChosen(String encodings, PositionEncoding expected) {
        assertEquals(expected, read("{capabilities: {general: {positionEncodings: " + encodings + "}}}").encoding());
    }

    @ParameterizedTest
    @CsvSource({"zh-cn, ZH, EN", "zh, ZH, EN", "en, EN, ZH", "en-GB, EN, ZH", "de, EN, EN", "de, ZH, ZH", ", ZH, ZH"})
    void theLanguageIsThatOfTheEditorElseTheFallback(String locale, Language expected, Language fallback) {
        String initializeParams = locale == null ? "{}" : "{locale: '" + locale + "'}";
        Session session = Session.read(json(initializeParams), fallback);
        assertEquals(expected, session.messages().language());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "['markdown', 'plaintext'] | true",
            "['plaintext', 'markdown'] | false",
            "['html', 'markdown']      | true",
            "[]                        | false"})
    void hoversAreMarkdownIfTheClientPrefersItToPlainText(String formats, boolean markdown) {
        assertEquals(markdown, read("{capabilities: {textDocument: {hover: {contentFormat: " + formats + "}}}}").markdown("textDocument.hover.contentFormat"));
    }

    @Test
    void aClientWithoutCapabilitiesGetsTheDefaults() {
        Session session = read("{processId: null}");
        assertEquals(100, session.debounce());
        assertFalse(session.contentProvider() || session.able(TREES) || session.able(LITERALS) || session.knows(TAGS, 1));
    }

    @Test
    void aClientWithInvalidCapabilitiesGetsTheDefaults() {
        Session session = read("""
                {processId: 'x', locale: 7, initializationOptions: [1], capabilities: {general: 'none', workspace: [],
                 textDocument: {hover: null, documentSymbol: {hierarchicalDocumentSymbolSupport: 'yes'}, codeAction: true}}}""");
        assertEquals(read("{}").encoding(), session.encoding());
        assertEquals(Language.ZH, session.messages().language());
        assertFalse(session.able(TREES) || session.able(LITERALS));
    }

    @Test
    void capabilitiesAndOptionsAreRead() {
        Session session = read("""
                {processId: 42, initializationOptions: {debounce: 0, contentProvider: true}, capabilities: {
                 textDocument: {publishDiagnostics: {tagSupport: {valueSet: [1, 2]}}, codeAction: {codeActionLiteralSupport: {}},
                 documentSymbol: {hierarchicalDocumentSymbolSupport: true}}}}""");
        assertEquals(0, session.debounce());
        assertTrue(session.contentProvider() && session.able(TREES) && session.able(LITERALS) && session.knows(TAGS, 2));
        assertFalse(session.knows(TAGS, 3));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "250, 250", "1e99, 10000", "'\"soon\"', 100"})
    void theDebounceIsLimitedTo10Seconds(String debounce, int milliseconds) {
        assertEquals(milliseconds, read("{initializationOptions: {debounce: " + debounce + "}}").debounce());
    }
}
