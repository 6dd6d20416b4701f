package dev.gouji.office.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.office.Docx;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.Opened;
import dev.gouji.text.Edit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of a saved page is what a browser shows; edits of the text are written into the page. */
class PageTest {

    /** A name, the content of a page's body, and its text. */
    static List<Arguments> pages() {
        return List.of(
                Arguments.of("blocks are lines", "<h1>题</h1>甲<p>乙<div>丙<p>丁</div>戊", "题\n甲\n乙\n丙\n丁\n戊\n"),
                Arguments.of("line breaks", "<p>甲<br>乙<br/>丙</p>", "甲\n乙\n丙\n"),
                Arguments.of("blanks of the source mean nothing", "\n  <p>\n\t甲 \n  乙  a\n b  </p>\n", "甲乙 a b\n"),
                Arguments.of("characters in spans", "<p><span>2</span><span>0</span><b>2</b>5年</p>", "2025年\n"),
                Arguments.of("references", "<p>&ldquo;三安全&rdquo;&#12289;&#x4EBA;&amp;&unknown;&lt;1</p>", "“三安全”、人&&unknown;<1\n"),
                Arguments.of("blanks that count", "<p>&nbsp;&nbsp;甲\u3000乙</p>", "\u00A0\u00A0甲\u3000乙\n"),
                Arguments.of("scripts and styles", "<style>td{}</style><script>document.write('<td>1</td>')</script><p>甲</p><noscript>乙</noscript>", "甲\n"),
                Arguments.of("ends of styles", "<style>td{}</stylesheet>乙</style >甲", "甲\n"),
                Arguments.of("comments", "<p>甲<!-- 乙 --><!--[if mso]>丙<![endif]--><![if !supportLists]>一、<![endif]>丁</p>", "甲一、丁\n"),
                Arguments.of("hidden", "<p style='color:red; display: none'>甲</p><p hidden>乙</p><p>丙<span style='mso-hide:all'>丁</span></p><p style='DISPLAY: none'>戊</p>", "丙\n"),
                Arguments.of("menus", "<ul><li><a>首页</a><li><a>公开</a></ul><div>当前位置：<a>首页</a>&gt;<a>信息公开年报</a></div><nav>甲</nav><p>见<a>附件</a></p>", "见附件\n"),
                Arguments.of("raised notes", "<p>共12<sup>1</sup>件<sup><a href='#2'>[2]</a></sup>，3m<sup>2</sup><p><sup>1</sup>注", "共12件，3m2\n1注\n"),
                Arguments.of("struck out by hand", "<table><tr><td><s>9</s>12<td><span style='text-decoration: line-through'>9</span></table>", "\t9 12\n\t9\n\n"),
                Arguments.of("readings of characters", "<p><ruby>勾<rp>(</rp><rt>gou</rt><rp>)</rp></ruby>稽", "勾稽\n"),
                Arguments.of("forms", "<form><p>甲</p><button>打印</button><select><option>乙</select><textarea>丙</textarea></form>", "甲\n"),
                Arguments.of("lines that are kept", "<pre>甲\n乙\n\n丙</pre><p style='white-space:pre-wrap'>丁\n戊</p>", "甲\n乙\n丙\n丁\n戊\n"),
                Arguments.of("lists", "<ol><li>甲<li>乙<ol type=a><li>丙</ol></ol><ol start=5><li value=7><p>丁</p></ol><ul><li>戊</ul>", "1.甲\n2.乙\na.丙\n7.丁\n戊\n"),
                Arguments.of("Chinese lists", "<ol style='list-style-type: cjk-ideographic'><li>甲<li>乙</ol>", "一、甲\n二、乙\n"),
                Arguments.of("tables", "<p>前<table><tr><td>甲<td>1<tr><td>乙<td>2</table>后", "前\n\n\t甲\n\t1\n\n\t乙\n\t2\n\n后\n"),
                Arguments.of("cells of several lines", "<table><tr><td><p>商业</p><p>企业</p><td>1<br>2<td> </td></tr></table>", "\t商业企业\n\t1 2\n\t\n\n"),
                Arguments.of("merged cells", "<table><tr><td rowspan=2>合<td colspan=2>宽<td rowspan='2'>右<tr><td>1<td>2</table>",
                        "\t合\n\t宽\n\t右\n\n\t\n\t1\n\t2\n\t\n\n"),
                Arguments.of("cells that reach to the end", "<table><tr><td rowspan=0>合<td>1<tr><td>2<tr><td>3</table>", "\t合\n\t1\n\n\t\n\t2\n\n\t\n\t3\n\n"),
                Arguments.of("groups of rows", "<table><caption>表</caption><thead><tr><th>甲</thead><tbody><tr><td>1</tbody></table>", "表\n\n\t甲\n\n\t1\n\n"),
                Arguments.of("tables as frames", "<table><tr><td>栏目<td><p>题</p><table><tr><td>甲<td>1<tr><td>乙<td>2</table>后</table>",
                        "栏目\n题\n\n\t甲\n\t1\n\n\t乙\n\t2\n\n后\n"),
                Arguments.of("a frame around text", "<table><tr><td><p>一<p>二<p>三<p>四</table>", "一\n二\n三\n四\n"),
                Arguments.of("a table in a cell", "<table><tr><td>甲<td><table><tr><td>3</table></table>", "\t甲\n\t3\n\n"),
                Arguments.of("text beside cells", "<table>前<tr><td>1</td>后</tr></table>", "前后\n\n\t1\n\n"),
                Arguments.of("tags that cross", "<table><tr><td><p><b>甲</div></td><td>1</b></td></tr></table>", "\t甲\n\t1\n\n"),
                Arguments.of("tags that were cut off", "<p>甲<table><tr><td>1<td <b>2<td", "甲\n\n\t1\n\t2\n\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageHasTheTextThatABrowserShows(String name, String body, String text) {
        assertEquals(text, read(page(body)).text());
    }

    /** A name, a style sheet, the content of a cell, and the cell's text. */
    static List<Arguments> sheets() {
        String hidden = "41<span class=Hid>7</span>";
        return List.of(
                Arguments.of("a tag with a class", "SPAN.Hid{mso-style-name:Hid;display:none;mso-hide:all}", hidden, "41"),
                Arguments.of("a class among others", "<!-- p, .Hid , #x { color:red; Display : none !important } -->", "41<b class='a\nHid'>7</b>", "41"),
                Arguments.of("an id", "#x{visibility:hidden}", "41<i id=x>7</i>", "41"),
                Arguments.of("a tag", "del{display:none}", "41<del>7</del>", "41"),
                Arguments.of("for screens", "@media print{b{color:red}} @media screen, tv{.Hid{display:none}} a{}", hidden, "41"),
                Arguments.of("a blank cell", ".Hid{display:none}", "<span class=Hid>7</span>", ""),
                Arguments.of("another element's class", "b.Hid,.hid{display:none}", hidden, "417"),
                Arguments.of("in a comment or a text", "/*.Hid{display:none}*/ a{content:'}.Hid{display:none}'}", hidden, "417"),
                Arguments.of("in print", "@media print{.Hid{display:none}} @page{a{}} @import 'a;b';", hidden, "417"),
                Arguments.of("on narrow screens", "@media screen and (max-width:600px){.Hid{display:none}}", hidden, "417"),
                Arguments.of("by more than the element", "td .Hid,.Hid:after,.Hid.a,*{display:none}", hidden, "417"),
                Arguments.of("a later rule shows it", ".Hid{display:none}.Hid{display:inline}", hidden, "417"),
                Arguments.of("a rule that says more shows it", "span.Hid{display:inline}.Hid{display:none}", hidden, "417"),
                Arguments.of("a rule that says less does not", ".Hid{display:none}span{display:inline}", hidden, "41"),
                Arguments.of("a rule that is important", ".Hid{display:none!important}span.Hid{display:inline}", hidden, "41"),
                Arguments.of("opened by a program", ".Hid{display:none} td > .Hid.on{display:block}", hidden, "417"),
                Arguments.of("shown by its own style", ".Hid{display:none}", "41<span class=Hid style='display:inline'>7</span>", "417"),
                Arguments.of("the last word of a style", ".Hid{display:none;display:inline}", hidden, "417"),
                Arguments.of("an important word of a style", ".Hid{display:none!important;display:inline}", hidden, "41"),
                Arguments.of("screens in capitals", "@MEDIA SCREEN{.Hid{display:none}}", hidden, "41"),
                Arguments.of("the whole page until a program shows it", "body{display:none}", "417", "417"),
                Arguments.of("another property", ".Hid{backface-visibility:hidden;color:none}", hidden, "417"),
                Arguments.of("cut off", ".Hid{display:none", hidden, "41"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void styleSheetsHide(String name, String sheet, String cell, String text) {
        assertEquals("\t" + text + "\n\n", read(page("<style>" + sheet + "</style><table><tr><td>" + cell + "</table>")).text());
    }

    @Test
    void styleSheetsForPrintOrNoscriptDoNotHide() {
        assertEquals("甲\n", read(page("<style media=print>.a{display:none}</style><noscript><style>.a{display:none}</style></noscript><p class=a>甲")).text());
        assertEquals("", read(page("<style media='screen, print'>.a{display:none}</style><p class=a>甲")).text());
    }

    @Test
    void theEncodingIsFoundByItsMarkItsDeclarationOrItsBytes() {
        String page = page("<p>𠮷镇公开</p>");
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            assertEquals("𠮷镇公开\n", document(page.getBytes(charset)).text());
        }
        assertEquals("𠮷镇公开\n", document(("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE)).text());
        assertEquals("公開\n", document(page("<meta charset='big5'><p>公開</p>").getBytes(Charset.forName("Big5"))).text());
        assertEquals("公开\n", document(page("<meta content='text/html; charset=utf-8'><p>公开</p>").getBytes(Charset.forName("GBK"))).text(),
                "a wrong declaration must not be believed");
    }

    @Test
    void anEditChangesOnlyItsCharacters() {
        assertEquals("<TD><p><SPAN>1</SPAN><span>5</span></TD>", edited("<TD><p><SPAN>1</SPAN><span>2</span></TD>", "12", "15"));
        assertEquals("<td><p><span><o:p></o:p>0</span></p></td>".replace("<o:p></o:p>0", "0<o:p></o:p>"), edited("<td><p><span><o:p></o:p></span></p></td>", "", "0"));
        assertEquals("<td>&nbsp;0</td>", edited("<td>&nbsp;</td>", "\u00A0", "\u00A00"));
        assertEquals("<td>0<br></td>", edited("<td><br></td>", "", "0"));
        assertEquals("<td>&lt;5&gt;</td>", edited("<td>4</td>", "4", "<5>"));
        assertEquals("<td>a-b</td>", edited("<td>a\n   b</td>", "a b", "a-b"));
    }

    /** A character that the encoding lacks is written as a numeric reference. */
    @Test
    void bytesOutsideAnEditStay() {
        byte[] big5 = page("<meta charset=big5><p>公開12件</p>").getBytes(Charset.forName("Big5"));
        OfficeDocument document = document(big5);
        byte[] after = document.apply(List.of(new Edit(new Span(2, 4), "15")));
        assertArrayEquals(new String(big5, StandardCharsets.ISO_8859_1).replace("12", "15").getBytes(StandardCharsets.ISO_8859_1), after);
        byte[] simplified = document.apply(List.of(new Edit(new Span(1, 2), "开")));
        assertTrue(new String(simplified, StandardCharsets.ISO_8859_1).contains("&#24320;"));
        assertEquals("公开12件\n", document(simplified).text());
    }

    @Test
    void editsOfListNumbersAndCellEdgesAreRefused() {
        OfficeDocument document = read(page("<ol><li>甲</ol><table><tr><td rowspan=2>合<td>1<tr><td>2</table>"));
        assertEquals("1.甲\n\n\t合\n\t1\n\n\t\n\t2\n\n", document.text());
        assertEquals("office.edit.number.page", document.refusal(new Edit(new Span(0, 2), "一、")).map(Message::key).orElse(""));
        assertEquals("office.edit.cell", document.refusal(new Edit(new Span(5, 6), "")).map(Message::key).orElse(""));
        assertEquals("office.edit.merged", document.refusal(new Edit(new Span(13, 13), "5")).map(Message::key).orElse(""));
    }

    private static String page(String body) {
        return "<!DOCTYPE html>\n<html><head><title>题目</title></head><body>" + body + "</body></html>";
    }

    private static OfficeDocument read(String page) {
        return document(page.getBytes(StandardCharsets.UTF_8));
    }

    private static OfficeDocument document(byte[] page) {
        return ((Opened.Document) Docx.open(page)).document();
    }

    /** The source of a cell after an edit of its text. */
    private static String edited(String cell, String old, String text) {
        String page = page("<table><tr><td>前</td>" + cell + "</tr></table>");
        OfficeDocument document = read(page);
        int at = document.text().lastIndexOf('\t') + 1;
        Edit edit = new Edit(new Span(at, at + old.length()), text);
        String after = new String(document.apply(List.of(edit)), StandardCharsets.UTF_8);
        assertEquals(Edit.apply(document.text(), List.of(edit)), read(after).text());
        String before = page.substring(0, page.indexOf(cell));
        String behind = page.substring(page.indexOf(cell) + cell.length());
        assertTrue(after.startsWith(before) && after.endsWith(behind));
        return after.substring(before.length(), after.length() - behind.length());
    }
}
