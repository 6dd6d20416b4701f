package dev.gouji.lsp.feature.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.Fixture;
import dev.gouji.lsp.feature.Views;
import dev.gouji.lsp.feature.kind.Refusal;
import dev.gouji.lsp.feature.kind.Request;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.lsp.json.ProtocolJson;
import dev.gouji.office.Docx;
import dev.gouji.office.DocxParts;
import dev.gouji.office.DocxReport;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The requests {@code gouji/office/…}: the text of a Word file or page, and edits of that text written back into the file. */
class OfficeRequestsTest {

    /** One total is wrong: 5 instead of 6. */
    private static final byte[] FILE = DocxReport.of(Fixture.named("wrong/2021-one-total.txt").text()).bytes();
    private static final String LEVEL = "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
            + "<w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/><w:suff w:val='nothing'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";

    private static JsonObject ask(Request<JsonValue, Map<String, Object>> feature, byte[] file, String text) {
        Client client = new Client("便笺");
        return client.ask(feature, question(file, text));
    }

    private static JsonValue question(byte[] file, String text) {
        JsonObject question = new JsonObject();
        question.addProperty("base64", Base64.getEncoder().encodeToString(file));
        question.addProperty("text", text);
        return JsonValue.parse(question.toString());
    }

    /** A client that has opened this text. */
    private record Client(String text) {

        JsonObject ask(Request<JsonValue, Map<String, Object>> feature, JsonValue question) {
            var view = Views.of(text, "{}");
            return json(feature.answer(question, view.session(), view.context()).orElseThrow());
        }
    }

    private static JsonObject json(Map<String, Object> answer) {
        return JsonParser.parseString(new ProtocolJson().text(answer)).getAsJsonObject();
    }

    private static String text(byte[] file) {
        return ask(new OfficeOpen(), file, "").get("text").getAsString();
    }

    private static byte[] saved(byte[] file, String text) {
        return Base64.getDecoder().decode(ask(new OfficeSave(), file, text).get("base64").getAsString());
    }

    private static String reason(byte[] file) {
        return assertThrows(Refusal.class, () -> text(file)).reason().key();
    }

    @Test
    void openingAFileGivesItsTextAndKind() {
        JsonObject opened = ask(new OfficeOpen(), FILE, "");
        assertEquals(Docx.read(FILE).text(), opened.get("text").getAsString());
        assertEquals("word", opened.get("kind").getAsString());
        assertEquals(0, opened.getAsJsonArray("notes").size());
        byte[] page = "<html><meta charset=utf-8><p>甲</p></html>".getBytes(StandardCharsets.UTF_8);
        assertEquals("page", ask(new OfficeOpen(), page, "").get("kind").getAsString());
    }

    @Test
    void openingAFileNotesWhatItHoldsBesidesItsText() {
        byte[] file = DocxReport.of(Fixture.named("right/2021-tab.txt").text()).author("张三", "").bytes();
        JsonArray notes = ask(new OfficeOpen(), file, "").getAsJsonArray("notes");
        assertEquals(1, notes.size());
        assertTrue(notes.get(0).getAsString().contains("张三"), notes::toString);
    }

    @Test
    void savingAFigureChangesNothingElseInTheFile() {
        String text = text(FILE);
        int total = text.indexOf("\t5\n", text.indexOf("（七）总计"));
        byte[] after = saved(FILE, text.substring(0, total) + "\t6\n" + text.substring(total + 3));
        Map<String, byte[]> parts = DocxParts.of(after);
        DocxParts.of(FILE).forEach((name, part) -> {
            if (!name.equals("word/document.xml")) {
                assertArrayEquals(part, parts.get(name), name);
            }
        });
        String before = DocxParts.document(FILE);
        int figure = before.indexOf(">5</w:t>", before.indexOf("（七）总计"));
        assertEquals(before.substring(0, figure) + ">6</w:t>" + before.substring(figure + 8), DocxParts.document(after));
        assertArrayEquals(FILE, saved(FILE, text.replace("\n", "\r\n")), "other line ends in the editor must not change the file");
    }

    @Test
    void editsOfAutomaticNumbersAndBordersAreRefusedAtTheirPlaces() {
        byte[] file = Docx.of("<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>" + Docx.r("总体情况") + "</w:p>"
                + Docx.p("正文。") + Docx.tbl(Docx.tr(Docx.tc("甲"), Docx.tc("1")))).numbering(LEVEL).bytes();
        String text = text(file);
        assertEquals("一、总体情况\n正文。\n\n\t甲\n\t1\n\n", text);
        String edited = "二、总体情况\n正文\n。\n\n\t甲\n\t2\t3\n\n";
        for (var feature : List.of(new OfficeCheck(), new OfficeSave())) {
            JsonObject answer = ask(feature, file, edited);
            assertFalse(answer.has("base64"));
            List<String> refused = answer.getAsJsonArray("refused").asList().stream().map(item -> {
                JsonObject range = item.getAsJsonObject().getAsJsonObject("range");
                return place(range, "start") + "-" + place(range, "end") + " " + item.getAsJsonObject().get("original").getAsString() + " "
                        + item.getAsJsonObject().get("message").getAsString();
            }).toList();
            assertEquals(List.of("0:0-0:1 一 这里的编号是自动生成的，文件里没有这几个字；请在 Word 的编号设置中改。",
                    "1:2-2:0  这里是段落的边界；增加、拆分或合并段落，请在 Word 中进行。",
                    "5:1-5:4 1 这里是单元格的边界；增删、合并单元格或行，请在 Word 中进行。"), refused);
        }
        assertEquals(0, ask(new OfficeCheck(), file, text.replace("1", "2")).getAsJsonArray("refused").size());
    }

    /** A browser shows no blanks at the end of a line, so a saved page has no place for one. */
    @Test
    void blanksThatAPageWouldNotShowAreRefusedAtTheirPlaces() {
        byte[] page = "<html><meta charset=utf-8><p>甲</p><p>乙丙 丁</p></html>".getBytes(StandardCharsets.UTF_8);
        assertEquals("甲\n乙丙 丁\n", text(page));
        for (var feature : List.of(new OfficeCheck(), new OfficeSave())) {
            JsonObject answer = ask(feature, page, "甲 \n乙丙  丁\n");
            assertFalse(answer.has("base64"));
            assertEquals(List.of("0:1-0:2", "1:3-1:4"), answer.getAsJsonArray("refused").asList().stream().map(JsonObject.class::cast)
                    .map(item -> item.getAsJsonObject("range")).map(r -> place(r, "start") + "-" + place(r, "end")).toList());
            assertEquals(1, ask(feature, page, "甲 \n乙丙\n 丁\n").getAsJsonArray("refused").asList().stream()
                    .filter(item -> item.toString().contains("空格")).count(), "the blank must be refused besides the new line");
        }
        assertEquals("甲\n戊丙 丁\n", text(saved(page, "甲\n戊丙 丁\n")));
    }

    private static String place(JsonObject range, String end) {
        return range.getAsJsonObject(end).get("line") + ":" + range.getAsJsonObject(end).get("character");
    }

    @Test
    void aReviewCopyHasAComment() {
        var view = Views.of(text(FILE), "{}");
        JsonObject answer = json(new OfficeReview().answer(question(FILE, ""), view).orElseThrow());
        byte[] copy = Base64.getDecoder().decode(answer.get("base64").getAsString());
        assertTrue(DocxParts.part(copy, "word/comments.xml").contains("GJ302"));
        assertTrue(DocxParts.document(copy).contains("2026-01-15T00:00:00Z"));
    }

    @Test
    void anUnreadableFileIsRefusedWithAReason() {
        assertEquals("office.other", reason("便笺".getBytes(StandardCharsets.UTF_8)));
        assertEquals("office.damaged", reason(new byte[] {'P', 'K', 3, 4}));
        assertEquals("office.pdf", reason("%PDF-1.4".getBytes(StandardCharsets.UTF_8)));
        assertEquals("office.beyond-limit", reason(new byte[(16 << 20) + 3]));
        assertEquals("office.damaged", assertThrows(Refusal.class, () -> new Client("").ask(new OfficeOpen(),
                JsonValue.parse("{\"base64\": \"***\"}"))).reason().key());
    }

    @Test
    void aSignedFileIsLockedAndNotWritten() {
        byte[] file = DocxReport.of("甲\n").part("_xmlsignatures/sig1.xml", "<a/>").bytes();
        assertTrue(ask(new OfficeOpen(), file, "").get("locked").getAsString().contains("签名"));
        assertEquals("office.signed", assertThrows(Refusal.class, () -> saved(file, "乙\n")).reason().key());
    }
}
