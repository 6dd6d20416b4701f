package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTML tables in many spellings. {@link Show} writes 其他(2) for a cell that spans two columns, and ⏎ for a line break. */
class HtmlTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            <table><tr><td>a</td><td>b</td></tr></table> ¦ table [a b]
            <TABLE Border="1"><TR><TH>a</TH><TD>b</TD></TR></TABLE> ¦ table [a b]
            <table><tr><th>a<td>b<tr><td>c</table> ¦ table [a b] / [c]
            <table><td>a</td></table> ¦ table [a]
            <table><tr></tr><tr><td>a</td></tr></table> ¦ table [a]
            <table><thead><tr><td>a</td></tr></thead><tbody><tr><td>b</td></tr></tbody></table> ¦ table [a] / [b]
            <table><caption>x</caption>y<tr>z<td>a</td></tr></table> ¦ table [a]
            <table><tr><td colspan="2">a</td><td rowspan='3'>b</td></tr></table> ¦ table [a(2) b]
            <table><tr><td class=x COLSPAN = 2 rowspan=3>a</td></tr></table> ¦ table [a(2)]
            <table><tr><td colspan="0">a</td><td colspan="x">b</td></tr></table> ¦ table [a b]
            <table><tr><td colspan="99999999999">a</td></tr></table> ¦ table [a(100)]
            <table><tr><td><p><span style="a">12</span></p></td></tr></table> ¦ table [12⏎]
            <table><tr><td><p>a</p><p>b<br/>c</p></td></tr></table> ¦ table [a⏎b⏎c⏎]
            <table><tr><td>&#65;&#x42;&amp;&lt;&LDQUO;</td></tr></table> ¦ table [AB&<“]
            <table><tr><td>&foo;&#xD800000;&#;& &</td></tr></table> ¦ table [&foo;&#xD800000;&#;& &]
            <table><tr><td>a < b</td></tr></table> ¦ table [a < b]
            <table><tr><td><!-- <td>x</td> -->a</td></tr></table> ¦ table [a]
            <table><tr><td>1<table><tr><td>2</td><td>3</td></tr></table>4</td><td>5</td></tr></table> ¦ table [1⏎2⏎⏎3⏎4 5]
            """)
    void aTableIsCutIntoCells(String html, String shown) {
        assertEquals(shown, Show.blocks(html));
    }

    /** An unclosed element ends at the end of the text. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            <table ¦ text <table
            <table> ¦ 'table '
            <table><tr><td>a ¦ table [a]
            <table><tr><td>a</td>b ¦ table [a]
            <table><tr><td>a<table><td>b</table> ¦ table [a⏎b]
            <table><tr><td>a<!-- b</td> ¦ table [a]
            <table><tr><td colspan="2 ¦ 'table '
            <tables>文<tr> ¦ text 文
            """)
    void anUnclosedTableIsRead(String html, String shown) {
        assertEquals(shown, Show.blocks(html));
        assertEquals(html, SyntaxTree.parse(html).print());
    }

    @Test
    void aCellHasTheSpansOfItsTagAndPieces() {
        String html = "<table><tr><td>𠮷&nbsp;3</td></tr></table>";
        Block.TableCell cell = ((Block.Table) SyntaxTree.parse(html).blocks().get(0)).rows().get(0).cells().get(0);
        assertEquals("<td>", cell.opening().of(html));
        assertEquals("𠮷&nbsp;3", cell.inside().of(html));
        assertEquals("𠮷,&nbsp;,3", cell.pieces().stream().map(p -> p.span().of(html)).collect(Collectors.joining(",")));
        assertEquals("𠮷\u00A03", cell.pieces().stream().map(p -> p.reads(html)).collect(Collectors.joining()));
    }
}
