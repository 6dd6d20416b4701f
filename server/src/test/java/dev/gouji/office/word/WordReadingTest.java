package dev.gouji.office.word;

import static dev.gouji.office.Docx.p;
import static dev.gouji.office.Docx.r;
import static dev.gouji.office.Docx.tbl;
import static dev.gouji.office.Docx.tc;
import static dev.gouji.office.Docx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.grammar.Span;
import dev.gouji.office.Docx;
import dev.gouji.office.Remains;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of a Word file is that of its final version: a paragraph is a line, a cell is a line that begins with a TAB. */
class WordReadingTest {

    private static final String BY = " w:id='1' w:author='甲' w:date='2026-01-05T09:00:00Z'";
    private static final String BOX = "<w:txbxContent>" + p("框88") + "</w:txbxContent>";

    /** A name, the content of a paragraph outside tables, and its text. */
    static List<Arguments> paragraphs() {
        return List.of(
                Arguments.of("runs", r("14") + "<w:proofErr w:type='spellStart'/>" + r("069"), "14069"),
                Arguments.of("inserted", r("1") + "<w:ins" + BY + ">" + r("2") + "</w:ins>", "12"),
                Arguments.of("deleted", "<w:del" + BY + "><w:r><w:delText>9</w:delText></w:r></w:del>" + r("12"), "12"),
                Arguments.of("moved", "<w:moveFrom" + BY + ">" + r("77") + "</w:moveFrom>" + r("8") + "<w:moveTo" + BY + ">" + r("6") + "</w:moveTo>", "86"),
                Arguments.of("field", field(" =SUM(LEFT) ", "14"), "14"),
                Arguments.of("field in a field", "<w:r><w:fldChar w:fldCharType='begin'/></w:r>" + code(" IF ") + field(" PAGE ", "3") + code(" = 3 ")
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("是") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>", "是"),
                Arguments.of("field without a result", r("甲") + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>" + code("XE \"词\"")
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + r("乙"), "甲乙"),
                Arguments.of("field without an end", "<w:r><w:fldChar w:fldCharType='begin'/></w:r>" + code(" PAGE ") + r("甲乙"), "甲乙"),
                Arguments.of("simple field", "<w:fldSimple w:instr=' =SUM(ABOVE) '>" + r("15") + "</w:fldSimple>", "15"),
                Arguments.of("hidden", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r>" + r("6"), "6"),
                Arguments.of("not hidden", "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>99</w:t></w:r>" + r("6"), "996"),
                Arguments.of("footnote", r("5") + "<w:r><w:footnoteReference w:id='2'/></w:r>", "5"),
                Arguments.of("control", "<w:sdt><w:sdtPr/><w:sdtContent>" + r("21") + "</w:sdtContent></w:sdt>", "21"),
                Arguments.of("soft hyphens", r("行政") + "<w:r><w:softHyphen/></w:r>" + r("复\u00AD议"), "行政复议"),
                Arguments.of("hard hyphen", "<w:r><w:noBreakHyphen/><w:t>8</w:t></w:r>", "-8"),
                Arguments.of("kept characters", r("１２\u00A0\u3000③"), "１２\u00A0\u3000③"),
                Arguments.of("references", r("&lt;甲&amp;乙&#xFF11;&#20154;"), "<甲&乙１人"),
                Arguments.of("CDATA", "<w:r><w:t><![CDATA[甲<乙>]]></w:t></w:r>", "甲<乙>"),
                Arguments.of("line break", "<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>", "甲\n乙"),
                Arguments.of("tab", "<w:r><w:tab/><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", " 甲 乙"),
                Arguments.of("hyperlink", "<w:hyperlink w:anchor='x'>" + r("8") + "</w:hyperlink>", "8"),
                Arguments.of("smart tag", "<w:smartTag w:uri='urn:x' w:element='d'>" + r("2024年") + "</w:smartTag>", "2024年"),
                Arguments.of("symbol", "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>" + r("3"), "☑3"),
                Arguments.of("symbol of a font of letters", "<w:r><w:sym w:font='宋体' w:char='2460'/></w:r>", "①"),
                Arguments.of("unknown symbol", "<w:r><w:sym w:font='Webdings' w:char='F0FE'/></w:r>", "□"),
                Arguments.of("ruby", "<w:r><w:ruby><w:rubyPr/><w:rt>" + r("gou") + "</w:rt><w:rubyBase>" + r("勾") + "</w:rubyBase></w:ruby></w:r>", "勾"),
                Arguments.of("formula", "<m:oMath><m:r><m:t>17</m:t></m:r></m:oMath>", "17"),
                Arguments.of("fraction", "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>", "1/2"),
                Arguments.of("text box", r("2") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>" + BOX
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + BOX + "</v:textbox></w:pict></mc:Fallback>"
                        + "</mc:AlternateContent></w:r>", "2"),
                Arguments.of("alternatives", "<w:r><mc:AlternateContent><mc:Choice Requires='w16new'><w:t>新</w:t></mc:Choice>"
                        + "<mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r>", "旧"),
                Arguments.of("blanks that are not kept", "<w:r><w:t>\n   甲 乙\n</w:t></w:r>", "甲 乙"),
                Arguments.of("blanks that are", r(" 甲\t乙\n"), " 甲 乙 "),
                Arguments.of("a change of form", "<w:r><w:rPr><w:b/><w:rPrChange" + BY + "><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>甲</w:t></w:r>", "甲"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void aParagraphHasTheTextOfTheFinalVersion(String name, String content, String text) {
        assertEquals("前\n" + text + "\n后\n", Docx.of(p("前") + "<w:p>" + content + "</w:p>" + p("后")).text());
    }

    /** A name, the content of a cell, and its text. */
    static List<Arguments> cells() {
        return List.of(
                Arguments.of("words", p("商业") + "<w:p/>" + p("企业"), "商业企业"),
                Arguments.of("figures", p("1") + p("2"), "1 2"),
                Arguments.of("a word and a figure", p("小计") + p("12"), "小计 12"),
                Arguments.of("line break", "<w:p><w:r><w:t>本年新</w:t><w:br/><w:t>制作数量</w:t></w:r></w:p>", "本年新制作数量"),
                Arguments.of("tab", "<w:p><w:r><w:t>1</w:t><w:tab/><w:t>2</w:t></w:r></w:p>", "1 2"),
                Arguments.of("deleted mark", "<w:p><w:pPr><w:rPr><w:del w:author='甲'/></w:rPr></w:pPr>" + r("4") + "</w:p>" + p("2"), "42"),
                Arguments.of("nested table", "<w:p/>" + tbl(tr(tc("3"))) + "<w:p/>", "3"),
                Arguments.of("controls", "<w:sdt><w:sdtPr/><w:sdtContent>" + p("22") + "</w:sdtContent></w:sdt>", "22"),
                Arguments.of("pipes and tags", p("a|b &lt;td&gt;"), "a|b <td>"),
                Arguments.of("a raised note", "<w:p>" + r("12") + raised("1") + raised("[2]") + "</w:p>", "12"),
                Arguments.of("a power", "<w:p>" + r("m") + raised("2") + "</w:p>", "m2"),
                Arguments.of("a raised figure", "<w:p>" + raised("12") + "</w:p>", "12"),
                Arguments.of("a note with a mark of its own", "<w:p>" + r("12") + "<w:r><w:footnoteReference w:id='2' w:customMarkFollows='1'/>"
                        + "<w:t>1</w:t></w:r></w:p>", "12"),
                Arguments.of("struck out by hand", "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>9</w:t></w:r>" + r("12") + "</w:p>", "9 12"),
                Arguments.of("all struck out", "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>12</w:t></w:r></w:p>", "12"),
                Arguments.of("nothing", "<w:p/>", ""));
    }

    private static String raised(String text) {
        return "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void aCellHasTheTextOfTheFinalVersion(String name, String content, String text) {
        assertEquals("\t前\n\t" + text + "\n\t后\n\n", Docx.of(tbl(tr(tc("前"), tc("", content), tc("后")))).text());
    }

    @Test
    void rowsAreSeparatedByBlankLines() {
        assertEquals("标题\n\n\t甲\n\t1\n\n\t乙\n\t2\n\n正文\n", Docx.of(p("标题") + tbl(tr(tc("甲"), tc("1")), tr(tc("乙"), tc("2"))) + p("正文")).text());
    }

    @Test
    void theContinuationOfAMergedCellIsBlank() {
        String restart = "<w:vMerge w:val='restart'/>";
        String on = "<w:vMerge/>";
        assertEquals("\t合\n\t宽\n\t1\n\n\t\n\t2\n\t3\n\t4\n\n\t新\n\t5\n\t6\n\t7\n\n", Docx.of(tbl(
                tr(tc(restart, p("合")), tc("<w:gridSpan w:val='2'/>", p("宽")), tc("1")),
                tr(tc(on, p("看不见")), tc("2"), tc("3"), tc("4")),
                tr(tc("新"), tc("5"), tc("6"), tc("7")))).text());
        assertEquals("\t左\n\t1\n\n", Docx.of(tbl(tr(tc("<w:hMerge w:val='restart'/>", p("左")), tc("<w:hMerge/>", "<w:p/>"), tc("1")))).text());
        assertEquals("\t自己的\n\n", Docx.of(tbl(tr(tc(on, p("自己的"))))).text(), "a continuation with no cell above is a cell of its own");
    }

    @Test
    void aRowThatBeginsFurtherRightHasABlankCellBefore() {
        assertEquals("\t甲\n\t1\n\n\t\n\t2\n\n", Docx.of(tbl(tr(tc("甲"), tc("1")),
                "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + tc("2") + "</w:tr>")).text());
    }

    @Test
    void rowsAndCellsMayBeWithinContentControls() {
        String row = "<w:sdt><w:sdtContent>" + tr(tc("甲"), "<w:sdt><w:sdtContent>" + tc("1") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>";
        assertEquals("\t甲\n\t1\n\n", Docx.of(tbl(row)).text());
    }

    @Test
    void deletedAndHiddenRowsAndCellsAreLeftOut() {
        assertEquals("\t留\n\n", Docx.of(tbl("<w:tr><w:trPr><w:del w:author='甲'/></w:trPr>" + tc("删") + "</w:tr>",
                "<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("藏") + "</w:tr>",
                tr(tc("<w:cellDel w:author='甲'/>", p("删")), tc("留")))).text());
    }

    @Test
    void aTableThatFramesAPageIsNoTable() {
        assertEquals("标题\n\n\t甲\n\t1\n\n\t乙\n\t2\n\n正文\n", Docx.of(tbl(tr(tc("", p("标题") + tbl(tr(tc("甲"), tc("1")), tr(tc("乙"), tc("2"))) + p("正文"))))).text());
        assertEquals("一\n二\n三\n四\n", Docx.of(tbl(tr(tc("", p("一") + p("二") + p("三") + p("四"))))).text());
    }

    @Test
    void aTableOfContentsIsLeftOut() {
        String contents = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>" + code(" TOC \\o ") + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + r("一、总体情况 1") + "</w:p>" + p("二、主动公开政府信息情况 2") + "<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
        assertEquals("目录\n\n一、总体情况\n", Docx.of(p("目录") + contents + p("一、总体情况")).text());
    }

    @Test
    void textHiddenByStylesIsLeftOut() {
        String styles = "<w:style w:type='paragraph' w:styleId='p'><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type='character' w:styleId='c'><w:rPr><w:vanish/></w:rPr></w:style>";
        String both = "<w:p><w:pPr><w:pStyle w:val='p'/></w:pPr>" + r("藏") + "<w:r><w:rPr><w:rStyle w:val='c'/></w:rPr><w:t>见</w:t></w:r></w:p>";
        assertEquals("见\n甲\n", Docx.of(both + "<w:p><w:r><w:rPr><w:rStyle w:val='c'/></w:rPr><w:t>藏</w:t></w:r>" + r("甲") + "</w:p>")
                .styles(styles).text());
    }

    @Test
    void notesRaisedByStylesAreLeftOut() {
        String styles = "<w:style w:type='character' w:styleId='a'><w:rPr><w:vertAlign w:val='superscript'/></w:rPr></w:style>"
                + "<w:style w:type='character' w:styleId='b'><w:basedOn w:val='a'/></w:style>";
        assertEquals("共12件\n", Docx.of("<w:p>" + r("共12") + "<w:r><w:rPr><w:rStyle w:val='b'/></w:rPr><w:t>①</w:t></w:r>" + r("件") + "</w:p>")
                .styles(styles).text());
    }

    @Test
    void anyPrefixOfTheNamespaceIsRead() {
        String strict = "<d:document xmlns:d='http://purl.oclc.org/ooxml/wordprocessingml/main'><d:body><d:p><d:r><d:t>甲</d:t></d:r></d:p></d:body></d:document>";
        assertEquals("甲\n", Docx.whole(strict).text());
        assertEquals("甲\n", Docx.whole("<document xmlns='" + Docx.W + "'><body><p><r><t>甲</t></r></p></body></document>").text());
    }

    @Test
    void remainsHoldWhatTheFileHasBesidesItsText() {
        String body = "<w:p>" + r("共") + "<w:del" + BY + "><w:r><w:delText>9</w:delText></w:r></w:del><w:ins" + BY + ">" + r("12") + "</w:ins>"
                + "<w:commentRangeStart w:id='3'/>" + r("件") + "<w:commentRangeEnd w:id='3'/><w:r><w:commentReference w:id='3'/></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r>" + field("=SUM(ABOVE)", "7")
                + "<w:r><w:pict><v:textbox>" + BOX + "</v:textbox></w:pict></w:r><w:r><w:object/></w:r></w:p>";
        Remains remains = Docx.of(body).comments("<w:comment w:id='3' w:author='乙'>" + p("请核对") + "</w:comment>")
                .author("某甲", "某乙").read().remains();
        assertEquals("共12件7\n", Docx.of(body).text());
        assertEquals("[Change[kind=DELETED, author=甲, text=9, place=Span[start=1, end=1]], "
                + "Change[kind=INSERTED, author=甲, text=12, place=Span[start=1, end=3]]]", remains.changes().toString());
        assertEquals("[Comment[author=乙, text=请核对, place=Span[start=3, end=4]]]", remains.comments().toString());
        assertEquals("[Hidden[text=内部, place=Span[start=4, end=4]]]", remains.hidden().toString());
        assertEquals("[Formula[code==SUM(ABOVE), place=Span[start=4, end=5]]]", remains.formulas().toString());
        assertEquals("[Unread[kind=TEXT_BOX, text=框88, place=Span[start=5, end=5]], Unread[kind=OBJECT, text=, place=Span[start=5, end=5]]]",
                remains.unread().toString());
        assertEquals(new Remains.Author("某甲", "某乙"), remains.author());
        assertEquals(Remains.NONE, Docx.of(p("甲")).read().remains());
    }

    @Test
    void footnotesEndnotesAndFootersAreInTheRemains() {
        String body = "<w:p>" + r("共12") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r("件") + "<w:r><w:endnoteReference w:id='2'/></w:r>"
                + "<w:r><w:footnoteReference w:id='9'/></w:r></w:p>";
        Remains remains = Docx.of(body).footnotes("<w:footnote w:id='0' w:type='separator'>" + p("-") + "</w:footnote><w:footnote w:id='2'>" + p("含转来") + "</w:footnote>")
                .endnotes("<w:endnote w:id='2'>" + p("见附件") + "</w:endnote>").footer(p("甲局办公室")).read().remains();
        assertEquals("[Unread[kind=NOTE, text=含转来, place=Span[start=3, end=3]], Unread[kind=NOTE, text=见附件, place=Span[start=4, end=4]]]",
                remains.unread().toString());
        assertEquals("[Unread[kind=MARGIN, text=甲局办公室, place=Span[start=0, end=0]]]", remains.asides().toString());
    }

    /** Beside text a picture is a seal, and a text box is a note. */
    @Test
    void aCellWithOnlyATextBoxOrPictureNamesItsKind() {
        String box = "<w:r><w:pict><v:textbox>" + BOX + "</v:textbox></w:pict></w:r>";
        String picture = "<w:r><w:drawing><pic:pic xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'/></w:drawing></w:r>";
        String line = "<w:r><w:pict><v:line/></w:pict></w:r>";
        String object = "<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r>";
        assertEquals("\t〔文本框〕\n\t〔图片〕\n\t〔对象〕\n\t〔文件〕\n\t\n\t12\n\t\n\n", Docx.of(tbl(tr(cell(box), cell(picture), cell(object),
                tc("", "<w:altChunk/><w:p/>"), cell(line), cell(r("12") + box + picture), cell("")))).text());
        assertEquals("\n", Docx.of("<w:p>" + picture + box + "</w:p>").text());
    }

    /** Also those of a table in a cell and of a table that frames a page. */
    @Test
    void changesOfRowsCellsAndTablesAreInTheRemains() {
        String cells = tr(tc("<w:cellIns" + BY + "/>", p("1")), tc("<w:cellDel" + BY + "/>", p("2")), tc("<w:cellMerge" + BY + "/>", p("3")),
                tc("<w:tcPrChange" + BY + "><w:tcPr/></w:tcPrChange>", p("4")));
        String table = "<w:tbl><w:tblPr/><w:tblGrid><w:tblGridChange w:id='1'/></w:tblGrid>" + cells + "</w:tbl>";
        String row = tbl("<w:tr><w:tblPrEx><w:tblPrExChange" + BY + "/></w:tblPrEx><w:trPr><w:ins" + BY + "/></w:trPr>" + tc("5") + "</w:tr>");
        List<String> ofTable = List.of("FORMAT ", "INSERTED 1", "DELETED 2", "FORMAT ", "FORMAT ");
        assertEquals(ofTable, changes(table));
        assertEquals(List.of("FORMAT ", "INSERTED 5"), changes(row));
        assertEquals(ofTable, changes(tbl(tr(tc("", table)))));
        assertEquals(List.of("FORMAT ", "INSERTED 5"), changes(tbl(tr(tc("", row), tc("6")), tr(tc("7"), tc("8")))));
        assertEquals("\t1\n\t3\n\t4\n\n", Docx.of(table).text());
    }

    private static List<String> changes(String body) {
        return Docx.of(body).read().remains().changes().stream().map(c -> c.kind() + " " + c.text()).toList();
    }

    /** The next update of such a field may change a figure. Numbers of pages and captions, and words, do not count. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"LINK Excel.Sheet.12 \"a.xlsx\" \\a;7;true", "docproperty 总计;983;true", "REF 总计 \\h;12;true", "MERGEFIELD 总计;共12件;true",
        "DOCPROPERTY Company;县局;false", "REF _Ref12345 \\h;图 1;false", "PAGE;3;false", "HYPERLINK \"a\";12;false", "MERGEFIELD 总计;;true", "HYPERLINK;;false"})
    void fieldsWithFiguresFromElsewhereAreFormulas(String code, String result, boolean expected) {
        String shown = result == null ? "" : result;
        for (String cell : List.of(field(" " + code + " ", shown), "<w:fldSimple w:instr='" + code + "'>" + r(shown) + "</w:fldSimple>")) {
            Remains remains = Docx.of(tbl(tr(cell(cell)))).read().remains();
            assertEquals(expected ? List.of(new Remains.Formula(code, new Span(1, 1 + shown.length()))) : List.of(), remains.formulas());
        }
        assertEquals(expected && result != null, !Docx.of("<w:p>" + field(code, shown) + "</w:p>").read().remains().formulas().isEmpty());
    }

    private static String cell(String runs) {
        return tc("", "<w:p>" + runs + "</w:p>");
    }

    private static String code(String code) {
        return "<w:r><w:instrText xml:space='preserve'>" + code + "</w:instrText></w:r>";
    }

    private static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r>" + code(code) + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r(result)
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }
}
