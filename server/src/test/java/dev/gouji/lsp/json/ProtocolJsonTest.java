package dev.gouji.lsp.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.gouji.Fixture;
import dev.gouji.json.JsonFault;
import dev.gouji.json.Resources;
import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.Features;
import dev.gouji.lsp.feature.Views;
import dev.gouji.lsp.feature.command.EditorCommand;
import dev.gouji.lsp.feature.command.EditorCommands;
import dev.gouji.lsp.feature.diagnostic.Diagnostics;
import dev.gouji.lsp.feature.kind.Feature;
import dev.gouji.lsp.feature.kind.Query;
import dev.gouji.lsp.feature.kind.Refusal;
import dev.gouji.lsp.feature.kind.Request;
import dev.gouji.lsp.feature.kind.Survey;
import dev.gouji.lsp.feature.kind.Sweep;
import dev.gouji.message.Language;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares our JSON of the protocol with that of LSP4J's own handler. */
class ProtocolJsonTest {

    private static final Gson LSP4J = new MessageJsonHandler(Map.of()).getGson();
    private static final Gson NULLS_LEFT_OUT = new Gson();
    /** A client with every capability that a feature uses. */
    private static final String CLIENT = """
            {"initializationOptions": {"contentProvider": true, "inlayHints": "all"}, "capabilities": {"window": {"showDocument": {"support": true}},
             "workspace": {"workspaceEdit": {"documentChanges": true, "resourceOperations": ["create"]}},
             "textDocument": {"signatureHelp": {"signatureInformation": {"parameterInformation": {"labelOffsetSupport": true}}},
              "publishDiagnostics": {"relatedInformation": true, "codeDescriptionSupport": true, "tagSupport": {"valueSet": [1, 2]}},
              "codeAction": {"codeActionLiteralSupport": {}, "dataSupport": true, "resolveSupport": {"properties": ["edit"]}}, "hover": {"contentFormat": ["markdown"]}, "documentLink": {"tooltipSupport": true},
              "diagnostic": {}, "completion": {"completionItem": {"snippetSupport": true}}, "rename": {"prepareSupport": true}, "documentSymbol": {"hierarchicalDocumentSymbolSupport": true}}}}""";

    private final ProtocolJson json = new ProtocolJson();

    private void assertWritesTheSame(Object value) {
        assertEquals(JsonParser.parseString(LSP4J.toJson(value).replaceAll("\\{\"digits\":\"(\\d+)\"}", "$1")), JsonParser.parseString(json.text(value)));
    }

    static Stream<Arguments> fixtures() {
        return Fixture.all().flatMap(fixture -> Stream.of(CLIENT, "{}").map(client -> Arguments.of(fixture.path(), fixture.text(), client)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void theAnswersOfEveryFeatureAreWrittenAsByLsp4j(Object name, String text, String client) {
        View view = Views.of(text, client);
        assertWritesTheSame(new PublishDiagnosticsParams("file:///w/a.txt", Diagnostics.of(view), 7));
        assertWritesTheSame(new InitializeResult(Features.capabilities(view.session(), Features.all())));
        for (Feature feature : Features.all()) {
            if (feature instanceof Query<?, ?> query) {
                places(text).forEach(place -> answer(query, place, view).ifPresent(this::assertWritesTheSame));
            } else if (feature instanceof Survey<?, ?> survey) {
                assertWritesTheSame(answer(survey, view));
            }
        }
    }

    /** Parameters for places at every 45th line of the text; a feature reads the members that it needs. */
    private static Stream<String> places(String text) {
        int lines = (int) text.lines().count();
        return Stream.iterate(0, line -> line < lines, line -> line + 45).map(line -> """
                {"textDocument": {"uri": "file:///w/a.txt"}, "position": {"line": %1$d, "character": 4}, "context": {"includeDeclaration": true,
                 "diagnostics": []}, "positions": [{"line": %1$d, "character": 4}, {"line": %1$d, "character": 0}], "previousResultId": "1",
                 "range": {"start": {"line": %1$d, "character": 0}, "end": {"line": %2$d, "character": 0}}, "ch": "\\n", "newName": "2031",
                 "title": "", "data": {"uri": "file:///w/a.txt", "version": 7, "edit": "FIX_ALL"}, "options": {"tabSize": 4}}"""
                .replace("%1$d", String.valueOf(line)).replace("%2$d", String.valueOf(line + 45)));
    }

    private <P> Optional<?> answer(Query<P, ?> query, String question, View view) {
        Optional<?> answer = answered(query, json.read(JsonValue.parse(question), query.question()).orElseThrow(), view);
        return answer.map(a -> a instanceof Sweep.Found<?> found ? found.here() : a);
    }

    private static <P> Optional<?> answered(Query<P, ?> query, P question, View view) {
        try {
            return query.answer(question, view);
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    /** Also the answers of rename, which has one only at the name of the body. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void theAnswersOfEveryCommandAreWrittenAsByLsp4j(Object name, String text, String client) {
        View view = Views.of(text, client);
        for (EditorCommand command : EditorCommands.all()) {
            JsonValue argument = JsonValue.parse("{\"uri\": \"file:///w/a.txt\", \"version\": 7, \"to\": \"markdown\", \"code\": \"GJ301\"}");
            EditorCommand.Outcome outcome = command.run(new EditorCommand.Call(argument, Optional.of(view), view.session(),
                    DocumentContext.NOWHERE));
            if (outcome instanceof EditorCommand.Outcome.Answer answer && !(answer.value() instanceof JsonValue)) {
                assertEquals(JsonParser.parseString(LSP4J.toJson(answer.value())), JsonParser.parseString(NULLS_LEFT_OUT.toJson(
                        JsonParser.parseString(json.text(answer.value())))), "LSP4J leaves out what CONTRACT.md wants as null");
            } else if (outcome instanceof EditorCommand.Outcome.Change change) {
                assertWritesTheSame(new ApplyWorkspaceEditParams(change.edit(), view.session().messages().render(change.label())));
            }
        }
        int organisationStart = text.indexOf(view.report().masthead().organisation().orElse("\uE000"));
        if (organisationStart >= 0) {
            String question = "{\"textDocument\": {\"uri\": \"u\"}, \"newName\": \"某局\", \"position\": "
                    + json.text(view.places().position(organisationStart)) + "}";
            Features.all().stream().filter(f -> f.method().toLowerCase(Locale.ROOT).endsWith("rename")).map(f -> (Query<?, ?>) f)
                    .forEach(query -> answer(query, question, view).ifPresent(this::assertWritesTheSame));
        }
    }

    private <P> List<?> answer(Survey<P, ?> survey, View view) {
        P question = json.read(JsonValue.parse("{\"query\": \"\"}"), survey.question()).orElseThrow();
        return survey.search(question, view.session()).in("file:///w/a.txt", view.analysis());
    }

    @Test
    void theAnswersOfRequestsAboutNoDocumentAreWrittenAsByLsp4j() {
        Session session = Session.read(JsonValue.parse(CLIENT), Language.ZH);
        String file = Base64.getEncoder().encodeToString(Resources.bytes("edit/form-2021.docx"));
        JsonValue item = JsonValue.parse("{\"label\": \"第（五）项\", \"kind\": 18, \"data\": \"20.5\", \"uri\": \"gouji:条例/第二十条.md\", "
                + "\"base64\": \"" + file + "\", \"text\": \"\"}");
        for (Feature feature : Features.all()) {
            if (feature instanceof Request<?, ?> request) {
                Optional<?> answer = answer(request, item, session);
                assertTrue(answer.isPresent(), feature.method());
                assertWritesTheSame(answer.get());
            }
        }
    }

    private <P> Optional<?> answer(Request<P, ?> request, JsonValue question, Session session) {
        return request.answer(json.read(question, request.question()).orElseThrow(), session, Views.of("", CLIENT).context());
    }

    static Stream<Arguments> questions() {
        String place = "\"textDocument\":{\"uri\":\"u\"},\"position\":{\"line\":1,\"character\":2}";
        String range = "\"range\":{\"start\":{\"line\":1,\"character\":2},\"end\":{\"line\":3,\"character\":4}}";
        return Stream.of(
                Arguments.of(CodeActionParams.class, "{\"textDocument\":{\"uri\":\"u\"}," + range + ",\"context\":{\"only\":[\"quickfix\",\"source\"],"
                        + "\"triggerKind\":2,\"diagnostics\":[{" + range + ",\"severity\":2,\"code\":\"X\",\"message\":\"m\",\"tags\":[1,2],"
                        + "\"codeDescription\":{\"href\":\"h\"},\"relatedInformation\":[{\"location\":{\"uri\":\"v\"," + range + "},\"message\":\"n\"}]},"
                        + "{" + range + ",\"code\":7,\"message\":\"m\"}]},\"workDoneToken\":\"t\",\"partialResultToken\":5}"),
                Arguments.of(ReferenceParams.class, "{" + place + ",\"context\":{\"includeDeclaration\":true}}"),
                Arguments.of(RenameParams.class, "{" + place + ",\"newName\":\"甲\"}"),
                Arguments.of(SelectionRangeParams.class, "{\"textDocument\":{\"uri\":\"u\"},\"positions\":[{\"line\":1,\"character\":2}]}"),
                Arguments.of(SemanticTokensDeltaParams.class, "{\"textDocument\":{\"uri\":\"u\"},\"previousResultId\":\"7\"}"),
                Arguments.of(SignatureHelpParams.class, "{" + place + ",\"context\":{\"triggerKind\":1,\"isRetrigger\":true,"
                        + "\"activeSignatureHelp\":{\"signatures\":[{\"label\":\"l\",\"documentation\":{\"kind\":\"markdown\",\"value\":\"v\"},"
                        + "\"parameters\":[{\"label\":[1,2]},{\"label\":\"p\"}]}]}}}"),
                Arguments.of(DocumentFormattingParams.class,
                        "{\"textDocument\":{\"uri\":\"u\"},\"options\":{\"tabSize\":4,\"insertSpaces\":true,\"mark\":\"，\"}}"),
                Arguments.of(ExecuteCommandParams.class, "{\"command\":\"gouji.convert\",\"arguments\":[\"u\",{\"a\":[1,true,null]},7]}"),
                Arguments.of(WorkspaceSymbolParams.class, "{\"query\":\"柳溪\",\"workDoneToken\":5}"),
                Arguments.of(WorkspaceDiagnosticParams.class, "{\"identifier\":\"i\",\"previousResultIds\":[{\"uri\":\"u\",\"value\":\"7\"}]}"),
                Arguments.of(CompletionItem.class, "{\"label\":\"l\",\"kind\":3,\"documentation\":\"d\",\"data\":{\"a\":1},\"preselect\":false,"
                        + "\"textEdit\":{\"newText\":\"n\",\"insert\":{\"start\":{\"line\":1,\"character\":2},\"end\":{\"line\":1,\"character\":2}},"
                        + "\"replace\":{\"start\":{\"line\":1,\"character\":2},\"end\":{\"line\":1,\"character\":3}}}}"),
                Arguments.of(CompletionItem.class, "{\"label\":\"l\",\"textEdit\":{\"newText\":\"n\"," + range + "},\"tags\":[1]}"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    <P> void parametersOfClientsAreReadWithoutLoss(Class<P> type, String question) {
        P ours = json.read(JsonValue.parse(question), type).orElseThrow();
        P theirs = LSP4J.fromJson(question, type);
        assertEquals(numbers(LSP4J.toJsonTree(theirs)), numbers(JsonParser.parseString(json.text(ours))));
        assertEquals(numbers(JsonParser.parseString(question)), numbers(JsonParser.parseString(json.text(ours))), "a member was lost");
    }

    /** 7 and 7.0 are one number. */
    private static JsonElement numbers(JsonElement element) {
        return JsonParser.parseString(element.toString().replaceAll("(\\d)\\.0\\b", "$1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "[]", "null", "{}", "{\"textDocument\":{\"uri\":7},\"position\":{\"line\":1,\"character\":2}}",
        "{\"textDocument\":{\"uri\":\"u\"},\"position\":{\"line\":1}}", "{\"textDocument\":{\"uri\":\"u\"},\"position\":[1,2]}"})
    void parametersWithoutAValidPlaceAreNotRead(String question) {
        assertEquals(Optional.empty(), json.read(JsonValue.parse(question), ReferenceParams.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}{}", "{\"a\":}", "nul", "[1,", "'a'}"})
    void invalidJsonIsAFault(String text) {
        org.junit.jupiter.api.Assertions.assertThrows(JsonFault.class, () -> JsonValue.parse(text));
    }

    @Test
    void numbersAreLimitedToIntButWrittenBackAsTheyCame() {
        JsonValue value = JsonValue.parse("[1764300000000, 1e99, -1e99, 1.5, 99999999999999999999]");
        assertEquals(List.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, 1, Integer.MAX_VALUE),
                value.items().stream().map(item -> item.integer().getAsInt()).toList());
        assertEquals("[1764300000000,1e99,-1e99,1.5,99999999999999999999]", json.text(value));
        assertFalse(JsonValue.parse("\"7\"").integer().isPresent());
    }
}
