package dev.gouji.lsp.feature.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.cli.report.FileResult;
import dev.gouji.cli.report.JsonExtract;
import dev.gouji.lsp.Samples;
import dev.gouji.lsp.document.DocumentContext;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.Views;
import dev.gouji.lsp.feature.command.EditorCommand.Outcome;
import dev.gouji.lsp.feature.preview.CellPlaces;
import dev.gouji.lsp.feature.preview.PreviewModel;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.lsp.json.ProtocolJson;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditorCommandsTest {

    private static final String WRONG = Samples.withTotal(Samples.right(), "137");

    private static Outcome run(String name, String argument, View view) {
        return EditorCommands.named(name).orElseThrow().run(new EditorCommand.Call(
                JsonValue.parse(argument), Optional.of(view), view.session(), DocumentContext.NOWHERE));
    }

    private static JsonObject answer(Outcome outcome) {
        return JsonParser.parseString(new ProtocolJson().text(assertInstanceOf(Outcome.Answer.class, outcome).value())).getAsJsonObject();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.gouji.Fixture#arguments")
    void theExportedFiguresEqualThoseOfTheCommandLine(Object name, String text) throws IOException {
        View view = Views.of(text, "{}");
        if (!view.report().recognised()) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonExtract extract = new JsonExtract(out);
        extract.add(new FileResult("/w/a.txt", view.analysis(), List.of()));
        extract.close();
        JsonElement expected = JsonParser.parseString(out.toString(StandardCharsets.UTF_8));
        assertEquals(expected, answer(run("gouji.extract", "{}", view)));
    }

    @Test
    void theStatusCountsProblems() {
        JsonObject status = answer(run("gouji.status", "{}", Views.of(WRONG, "{}")));
        assertEquals(1, status.get("errors").getAsInt());
        assertEquals(0, status.get("warnings").getAsInt());
        assertEquals("2021", status.get("form").getAsString());
        assertEquals(Views.of(WRONG, "{}").report().tables().stream().mapToInt(t -> t.cells().size()).sum(), status.get("cells").getAsInt());
        assertFalse(answer(run("gouji.status", "{}", Views.of("便笺", "{}"))).get("report").getAsBoolean());
    }

    @Test
    void aNewReportIsWrittenOnlyIntoAnEmptyText() {
        View empty = Views.of("\n", "{}");
        Outcome.Change change = assertInstanceOf(Outcome.Change.class, run("gouji.newReport", "{\"year\": 2025, \"body\": \"某县水务局\"}", empty));
        String text = change.edit().getChanges().get(Views.URI).get(0).getNewText();
        assertTrue(text.startsWith("某县水务局2025年政府信息公开工作年度报告"), text);
        assertEquals(2, text.split("某县水务局", -1).length - 1, "the body must stand in the title and in the signature");
        assertInstanceOf(Outcome.Refused.class, run("gouji.newReport", "{}", Views.of(WRONG, "{}")));
        assertInstanceOf(Outcome.Refused.class, run("gouji.newReport", "{\"year\": 1990}", empty));
    }

    /** Otherwise 上年结转 would be left blank without a reason. */
    @Test
    void aNewReportIsRefusedIfLastYearsReportIsMissing() {
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class,
                run("gouji.newReport", "{\"year\": 2025, \"from\": \"file:///w/%E6%9F%B32024.md\"}", Views.of("", "{}")));
        assertTrue(new Messages(Language.ZH).render(refused.reason()).contains("“柳2024.md”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gouji.recomputeTotals", "gouji.convert", "gouji.extract", "gouji.explain", "gouji.suppress"})
    void commandsRefuseATextThatIsNoReport(String name) {
        assertInstanceOf(Outcome.Refused.class, run(name, "{\"to\": \"tab\"}", Views.of("便笺", "{}")));
    }

    @Test
    void theEnteredReasonIsWrittenIntoTheComment() {
        View view = Views.of(WRONG, "{initializationOptions: {input: true}}");
        String argument = "{\"version\": 7, \"codes\": [\"GJ304\"], \"here\": " + new ProtocolJson().text(view.places().position(Samples.total(WRONG))) + "}";
        Outcome.Ask ask = assertInstanceOf(Outcome.Ask.class, run("gouji.suppress", argument, view));
        Outcome.Change change = assertInstanceOf(Outcome.Change.class, ask.then().apply("已核对 -->\n原件"));
        assertTrue(change.edit().getChanges().get(Views.URI).get(0).getNewText().endsWith("GJ304 已核对 — 原件 -->\n"), change::toString);
        assertInstanceOf(Outcome.Refused.class, run("gouji.suppress", argument.replace("7", "6"), view));
    }

    @Test
    void thePreviewHasTheMembersOfTheContract() {
        View view = Views.of(WRONG, "{}");
        Map<String, Object> model = new PreviewModel().answer(JsonValue.parse("{\"uri\": \"u\"}"), view).orElseThrow();
        JsonObject json = JsonParser.parseString(new ProtocolJson().text(model)).getAsJsonObject();
        assertEquals(3, json.getAsJsonArray("tables").size());
        JsonObject table = json.getAsJsonArray("tables").get(2).getAsJsonObject();
        JsonObject total = Stream.of(table.getAsJsonArray("rows").get(3).getAsJsonArray().get(4)).map(JsonElement::getAsJsonObject).findFirst().orElseThrow();
        assertEquals("t4:行政复议/总计", total.get("cell").getAsString());
        assertEquals("137", total.get("text").getAsString());
        assertEquals(137, total.get("value").getAsInt());
        assertEquals("wrong", total.get("state").getAsString());
        assertEquals(2, total.get("expected").getAsInt());
        assertEquals(4, total.getAsJsonArray("addends").size());
        assertTrue(json.get("html").getAsString().startsWith("<article"), json::toString);
    }

    @Test
    void cellsAreListedInTheOrderOfTheText() {
        View view = Views.of(WRONG, "{}");
        JsonObject answer = JsonParser.parseString(new ProtocolJson().text(new CellPlaces().answer(JsonValue.parse("{\"uri\": \"u\"}"), view).orElseThrow()))
                .getAsJsonObject();
        List<Integer> starts = answer.getAsJsonArray("cells").asList().stream().map(cell -> cell.getAsJsonObject().getAsJsonObject("range").getAsJsonObject("start"))
                .map(start -> start.get("line").getAsInt() * 1000 + start.get("character").getAsInt()).toList();
        assertEquals(starts.stream().sorted().toList(), starts);
        assertEquals("t2", answer.getAsJsonArray("cells").get(0).getAsJsonObject().get("table").getAsString());
        assertEquals(7, answer.get("version").getAsInt());
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandIsDescribedInBothLanguages(Language language) {
        Messages messages = new Messages(language);
        EditorCommands.all().forEach(command -> assertFalse(messages.render(command.description()).isBlank()));
    }
}
