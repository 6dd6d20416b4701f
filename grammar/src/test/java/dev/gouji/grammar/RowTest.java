package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of cells. {@link Show} writes → for a TAB and | for a pipe before the inside of a cell. */
class RowTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            \t规章¦row →规章
            \t规章\t0\t1¦row →规章→0→1
            规章\t0\t1¦row 规章→0→1
             \t规章¦row →规章
            规章\t¦row 规章→
            \t¦row →
            \t\t¦row →→
            | 规章 | 0 |¦row | 规章 | 0 |
            规章 | 0 | 1¦row 规章 | 0 | 1
             | 规章 | 0¦row | 规章 | 0
            |1|0||3|¦row |1|0||3|
            ||||¦row ||||
            |¦row |
            规章 |¦row 规章 |
            | a \\| b | c |¦row | a \\| b | c |
            | a \\\\| b |¦row | a \\\\| b |
            | a \\¦row | a \\
            | :-- | --: |¦row | :-- | --: |
            | a<br>b | c |¦row | a<br>b | c |
            | 𠮷 | 0 |¦row | 𠮷 | 0 |
            金额 < 3 件¦text 金额 < 3 件
            < 一、总体情况¦text < 一、总体情况
            <p>总体情况</p>¦text 总体情况
            """)
    void aLineIsCutIntoCells(String line, String shown) {
        assertEquals(shown, Show.blocks(line));
        assertEquals(shown + "\ntext 后", Show.blocks(line + "\n后"));
        assertEquals(shown + "\nblank\ntext 后", Show.blocks(line + "\r\n\r\n后"));
    }

    @Test
    void aCellHasTheSpansOfItsDelimiterAndInside() {
        Block.Row row = (Block.Row) SyntaxTree.parse("甲| 𠮷 |").blocks().get(0);
        assertEquals(List.of(
                new Block.Cell(Block.Opening.LINE, new Span(0, 0), new Span(0, 1)),
                new Block.Cell(Block.Opening.PIPE, new Span(1, 2), new Span(2, 6)),
                new Block.Cell(Block.Opening.PIPE, new Span(6, 7), new Span(7, 7))), row.cells());
    }

    @Test
    void aRowEndsBeforeACommentOrTableOnItsLine() {
        assertEquals("text 前\ncomment 注 \ntext 后", Show.blocks("前<!-- 注 -->后"));
        assertEquals("row |a|b\ntable [c]\nrow | d", Show.blocks("|a|b\n<table><td>c</table> | d"));
        assertEquals("text 前\ntable [c]", Show.blocks("前<table><td>c</table>"));
    }
}
