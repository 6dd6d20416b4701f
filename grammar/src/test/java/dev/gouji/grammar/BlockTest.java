package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Blocks that are neither rows nor tables. */
class BlockTest {

    @Test
    void aTextIsCutIntoLinesAndBlankLines() {
        assertEquals("text 甲\ntext 乙\ntext 丙\nblank\ntext 丁", Show.blocks("甲\r\n 乙　\r丙\n \n丁"));
        assertEquals("", Show.blocks(""));
        assertEquals("blank", Show.blocks("\n"));
        assertEquals("blank", Show.blocks("\u00A0\u3000\u200B"));
    }

    @Test
    void aHeadingNeedsABlankAndWordsAfterItsMarks() {
        assertEquals("heading 1 标题", Show.blocks("# 标题 "));
        assertEquals("text ###", Show.blocks("###"));
        assertEquals("text #标题", Show.blocks("#标题"));
        assertEquals("text ＃ 标题", Show.blocks("＃ 标题"));
    }

    @Test
    void equalsSignsMayCloseAHeadingThatTheyOpen() {
        assertEquals("heading 2 标题\ntext 后", Show.blocks("== 标题 == \r\n后"));
        assertEquals("heading 2 标题\nheading 1 甲 =", Show.blocks("== 标题\n# 甲 ="));
        assertEquals("text ==== ====\ntext ==标题", Show.blocks("==== ====\n==标题"));
    }

    @Test
    void linesInAFenceAreNotRead() {
        assertEquals("fence\ntext 后", Show.blocks("```text\n# 一、总体情况\n| a |\n~~~\n```\n后"));
        assertEquals("fence\ntext 后", Show.blocks(" ~~~\n\t0\n```\n~~~\n后"));
        assertEquals("text 前\nfence", Show.blocks("前\n```\n一、总体情况\n"));
    }

    /** In real reports, such lines separate the text from the signature. */
    @Test
    void aLineOfDashesIsNoFence() {
        assertEquals("text ————————\ntext 后", Show.blocks("————————\n后"));
        assertEquals("text ～～～\ntext 后", Show.blocks("～～～\n后"));
        assertEquals("text ``\ntext ~~", Show.blocks("``\n~~"));
    }

    @Test
    void aCommentMaySpanLinesAndMayBeUnclosed() {
        assertEquals("comment 注\n| a | \ntext 后", Show.blocks("<!-- 注\n| a | -->后"));
        assertEquals("comment a--b- ", Show.blocks("<!-- a--b- -->\n"));
        assertEquals("comment\nblank", Show.blocks("<!---->\n\n"));
        assertEquals("comment 注\n<table>", Show.blocks("<!-- 注\n<table>"));
    }

    @Test
    void blocksCoverTheTextWithoutAGap() {
        String text = "# 标题\r\n\r\n一、总体情况\r\n\t0\r\n| a |\r\n<table><td>x</table>后<!--";
        int end = 0;
        for (Block block : SyntaxTree.parse(text).blocks()) {
            assertEquals(end, block.span().start());
            end = block.span().end();
        }
        assertEquals(text.length(), end);
    }
}
