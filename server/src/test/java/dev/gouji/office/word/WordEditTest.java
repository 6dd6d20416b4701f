package dev.gouji.office.word;

import static dev.gouji.office.Docx.p;
import static dev.gouji.office.Docx.r;
import static dev.gouji.office.Docx.tbl;
import static dev.gouji.office.Docx.tc;
import static dev.gouji.office.Docx.tr;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.office.Docx;
import dev.gouji.office.DocxParts;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.Remains;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edit of the text changes only its characters in the file. */
class WordEditTest {

    private static final String SMALL = "<w:rPr><w:sz w:val='4'/></w:rPr>";
    private static final String LARGE = "<w:rPr><w:b/><w:sz w:val='32'/></w:rPr>";

    @Test
    void charactersOfARunAreChanged() {
        assertEquals(r("共15件。"), edited(p("共12件。"), "12", "15"));
    }

    @Test
    void onlyTheRunThatDiffersIsChanged() {
        assertEquals(r("14") + "<w:proofErr/>" + r("070"), edited("<w:p>" + r("14") + "<w:proofErr/>" + r("069") + "</w:p>", "14069", "14070"));
        assertEquals(r("7") + "<w:proofErr/>" + r(""), edited("<w:p>" + r("14") + "<w:proofErr/>" + r("069") + "</w:p>", "14069", "7"));
    }

    @Test
    void charactersOfMarkupAreEscaped() {
        assertEquals(r("甲&lt;乙&amp;丙&gt;\"丁"), edited(p("甲丁"), "甲", "甲<乙&丙>\""));
        assertEquals("<w:r><w:t>甲&amp;丁</w:t></w:r>", edited("<w:p><w:r><w:t>甲&lt;丁</w:t></w:r></w:p>", "<", "&"));
        assertEquals("<w:r><w:t><![CDATA[甲]]>&lt;乙&gt;<![CDATA[丁]]></w:t></w:r>",
                edited("<w:p><w:r><w:t><![CDATA[甲丙丁]]></w:t></w:r></w:p>", "丙", "<乙>"));
    }

    /** The paragraph mark of a blank cell is often tiny, so the format comes from a figure nearby. */
    @Test
    void aBlankCellTakesItsFormatFromAFigureOfItsTable() {
        String blank = "<w:p><w:pPr>" + SMALL + "</w:pPr></w:p>";
        String figure = "<w:p><w:r>" + LARGE + "<w:t>4</w:t></w:r></w:p>";
        String label = "<w:p><w:r>" + SMALL + "<w:t>规章</w:t></w:r></w:p>";
        assertEquals(blank.replace("</w:p>", "<w:r>" + LARGE + "<w:t>0</w:t></w:r></w:p>"),
                cell(tbl(tr(tc("", label), tc("", blank), tc("", figure))), 1, "0"));
        assertEquals(blank.replace("</w:p>", "<w:r>" + LARGE + "<w:t>0</w:t></w:r></w:p>"),
                cell(tbl(tr(tc("", label), tc("", blank)), tr(tc("", label), tc("", figure))), 1, "0"));
        assertEquals(blank.replace("</w:p>", "<w:r>" + SMALL + "<w:t>0</w:t></w:r></w:p>"), cell(tbl(tr(tc("", label), tc("", blank))), 1, "0"));
    }

    @Test
    void aBlankCellDoesNotTakeChangesOrHighlightsFromItsNeighbour() {
        String marked = "<w:rPr><w:ins w:id='1' w:author='甲'/><w:sz w:val='32'/><w:highlight w:val='yellow'/><w:rPrChange w:id='2'><w:rPr/></w:rPrChange></w:rPr>";
        assertEquals("<w:p><w:r><w:rPr><w:sz w:val='32'/></w:rPr><w:t>0</w:t></w:r></w:p>",
                cell(tbl(tr(tc("", "<w:p><w:r>" + marked + "<w:t>4</w:t></w:r></w:p>"), tc("", "<w:p></w:p>"))), 1, "0"));
    }

    @ParameterizedTest
    @CsvSource({"<w:fldSimple w:instr=' =SUM(LEFT) '/>", "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>=SUM(LEFT)</w:instrText><w:fldChar w:fldCharType='end'/></w:r>",
        "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>=SUM(LEFT)</w:instrText><w:fldChar w:fldCharType='separate'/><w:t> </w:t><w:fldChar w:fldCharType='end'/></w:r>"})
    void anEditBesideAFormulaWithoutAResultIsRefused(String field) {
        OfficeDocument document = Docx.of(tbl(tr(tc("甲"), tc("", "<w:p>" + field + "</w:p>")))).read();
        int cell = document.text().lastIndexOf('\t') + 1;
        assertEquals(Optional.of("office.edit.computed"), document.refusal(new Edit(new Span(cell, cell), "5")).map(Message::key));
        assertEquals(List.of("=SUM(LEFT)"), document.remains().formulas().stream().map(Remains.Formula::code).toList());
    }

    @Test
    void anEditBesideATextBoxIsRefused() {
        String box = "<w:p><w:r><w:pict><v:textbox><w:txbxContent>" + p("502") + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>";
        OfficeDocument document = Docx.of(tbl(tr(tc("甲"), tc("", box)))).read();
        int cell = document.text().indexOf('〔');
        for (Edit edit : List.of(new Edit(new Span(cell, cell), "5"), new Edit(new Span(cell, cell + 5), "502"))) {
            assertEquals(Optional.of("office.edit.unread"), document.refusal(edit).map(Message::key));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "<w:p/>; <w:p><w:r><w:t>0</w:t></w:r></w:p>",
        "<w:p w:rsidR='1' />; <w:p w:rsidR='1' ><w:r><w:t>0</w:t></w:r></w:p>",
        "<w:p><w:pPr/></w:p><w:p/>; <w:p><w:pPr/><w:r><w:t>0</w:t></w:r></w:p><w:p/>",
        "<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>; <w:sdt><w:sdtContent><w:p><w:r><w:t>0</w:t></w:r></w:p></w:sdtContent></w:sdt>",
        "'' ; <w:p><w:r><w:t>0</w:t></w:r></w:p>"})
    void aBlankCellIsFilledWhateverItsMarkup(String before, String after) {
        assertEquals(after, cell(tbl(tr(tc("甲"), tc("", before))), 1, "0"));
    }

    @Test
    void aReplacedElementBecomesText() {
        assertEquals("<w:r><w:t>5</w:t></w:r>", edited("<w:p><w:r><w:noBreakHyphen/><w:t>8</w:t></w:r></w:p>", "-8", "5"));
        assertEquals("<w:r><w:t xml:space=\"preserve\">～</w:t></w:r>", edited("<w:p><w:r><w:noBreakHyphen/></w:r></w:p>", "-", "～"));
        assertEquals("<w:r><w:t>甲</w:t><w:t>乙</w:t></w:r>", edited("<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>", "甲\n乙", "甲乙"));
    }

    @Test
    void blanksAtTheEndsOfATextAreKept() {
        assertEquals("<w:r><w:t xml:space=\"preserve\">甲 </w:t></w:r>", edited("<w:p><w:r><w:t>甲乙</w:t></w:r></w:p>", "乙", " "));
        assertEquals("<w:r><w:t>\n  甲丙\n</w:t></w:r>", edited("<w:p><w:r><w:t>\n  甲乙\n</w:t></w:r></w:p>", "乙", "丙"));
    }

    @Test
    void textIsInsertedBeforeBetweenAndAfterRuns() {
        String two = "<w:p>" + r("甲") + r("乙") + "</w:p>";
        assertEquals(r("甲丙") + r("乙"), inserted(two, 1, "丙"));
        assertEquals(r("丙甲") + r("乙"), inserted(two, 0, "丙"));
        assertEquals(r("甲") + r("乙丙"), inserted(two, 2, "丙"));
        assertEquals("<w:r><w:tab/></w:r>" + r("丙甲"), inserted("<w:p><w:r><w:tab/></w:r>" + r("甲") + "</w:p>", 1, "丙"));
    }

    @Test
    void severalEditsAreMadeAtOnce() {
        String body = tbl(tr(tc("甲"), tc("1"), tc("", "<w:p/>")));
        OfficeDocument document = Docx.of(body).read();
        List<Edit> edits = List.of(at(document, "1", "7"), insert(document.text().indexOf("\n\n"), "9"), at(document, "甲", "乙"));
        assertEquals("\t乙\n\t7\n\t9\n\n", Docx.read(document.apply(edits)).text());
    }

    /** Each refusal has its reason. */
    @Test
    void editsOfAutomaticTextAndBordersAreRefused() {
        String bound = "<w:sdt><w:sdtPr><w:dataBinding w:xpath='/a'/></w:sdtPr><w:sdtContent>" + r("来") + "</w:sdtContent></w:sdt>";
        String item = "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>" + r("总体情况") + "</w:p>";
        OfficeDocument document = Docx.of(item + "<w:p>" + bound + "</w:p>"
                + tbl(tr(tc("<w:vMerge w:val='restart'/>", p("合")), tc("", p("3") + p("4"))), tr(tc("<w:vMerge/>", "<w:p/>"), tc("5"))))
                .numbering("<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt w:val='chineseCounting'/>"
                        + "<w:lvlText w:val='%1、'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>").read();
        assertEquals("三、总体情况\n来\n\n\t合\n\t3 4\n\n\t\n\t5\n\n", document.text());
        assertEquals("number", refused(document, at(document, "三、", "一、")));
        assertEquals("number", refused(document, at(document, "三、总", "总")));
        assertEquals("number", refused(document, insert(0, "第")));
        assertEquals("number", refused(document, insert(1, "十")));
        assertEquals("bound", refused(document, at(document, "来", "去")));
        assertEquals("line", refused(document, at(document, "情况\n来", "情况来")));
        assertEquals("line", refused(document, insert(3, "\n")));
        assertEquals("cell", refused(document, at(document, "\t合", "合")));
        assertEquals("cell", refused(document, at(document, "合\n\t3", "合3")));
        assertEquals("cell", refused(document, at(document, "5", "5\t6")));
        assertEquals("cell", refused(document, at(document, "\n\t5\n\n", "\n\t5\n\t6\n\n")));
        assertEquals("join", refused(document, at(document, "3 4", "34")));
        assertEquals("merged", refused(document, insert(document.text().indexOf("\t\n") + 1, "1")));
        assertThrows(IllegalArgumentException.class, () -> document.apply(List.of(insert(0, "第"))));
        assertEquals("", refused(document, at(document, "三、总体情况\n", "三、总体概况\n")), "an edit that repeats the automatic number must be accepted");
    }

    @Test
    void signedFilesAndFilesWithMacrosAreLocked() {
        assertEquals("office.signed", Docx.of(p("甲")).part("_xmlsignatures/sig1.xml", "<a/>").read().locked().map(Message::key).orElse(""));
        Docx macros = Docx.of(p("甲")).relation("<Relationship Id='m' Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject' Target='v.bin'/>");
        assertEquals("office.macros", macros.part("word/v.bin", "macros").read().locked().map(Message::key).orElse(""));
        assertTrue(Docx.of(p("甲")).read().locked().isEmpty());
    }

    private static String refused(OfficeDocument document, Edit edit) {
        return document.refusal(edit).map(m -> m.key().substring("office.edit.".length())).orElse("");
    }

    private static Edit at(OfficeDocument document, String old, String text) {
        int at = document.text().indexOf(old);
        return new Edit(new Span(at, at + old.length()), text);
    }

    private static Edit insert(int at, String text) {
        return new Edit(new Span(at, at), text);
    }

    /** The content of the first paragraph after an edit; {@link #write} checks the rest of the file. */
    private static String edited(String body, String old, String text) {
        OfficeDocument document = Docx.of(body).read();
        return inside(write(body, at(document, old, text)), "w:p");
    }

    private static String inserted(String body, int at, String text) {
        return inside(write(body, insert(at, text)), "w:p");
    }

    /** The content of a blank cell of the first row after text was written into it. */
    private static String cell(String body, int cell, String text) {
        String before = Docx.of(body).read().text();
        int at = -1;
        for (int i = 0; i <= cell; i++) {
            at = before.indexOf('\t', at + 1);
        }
        String written = write(body, insert(at + 1, text));
        for (int i = 0; i < cell; i++) {
            written = written.substring(written.indexOf("</w:tc>") + 1);
        }
        String inside = inside(written, "w:tc");
        return inside.substring(inside.indexOf('>') + 1).replaceFirst("^</w:tcPr>", "");
    }

    private static String inside(String source, String name) {
        int start = source.indexOf("<" + name + ">");
        return source.substring(source.indexOf('>', start) + 1, source.indexOf("</" + name + ">", start));
    }

    /** The document after the edit. Checks that all other parts are the same and that the file has the edited text. */
    private static String write(String body, Edit edit) {
        byte[] before = Docx.of(body).bytes();
        OfficeDocument document = Docx.read(before);
        byte[] after = document.apply(List.of(edit));
        Map<String, byte[]> old = DocxParts.of(before);
        DocxParts.of(after).forEach((name, bytes) -> {
            if (!name.equals("word/document.xml")) {
                assertArrayEquals(old.get(name), bytes, name);
            }
        });
        assertEquals(Edit.apply(document.text(), List.of(edit)), Docx.read(after).text());
        return DocxParts.document(after);
    }
}
