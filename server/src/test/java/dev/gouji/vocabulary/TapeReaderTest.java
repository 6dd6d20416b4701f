package dev.gouji.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.form.Forms;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.bind.ReportBinder;
import java.util.BitSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The items on the tape of a text: L is a label, C a cell, B a break, P a page number, | a pipe, / a line end. */
class TapeReaderTest {

    private static String tape(String text) {
        Vocabulary vocabulary = new Vocabulary(text, Forms.official());
        return TapeReader.read(vocabulary, ReportBinder.lines(SyntaxTree.parse(text)), new BitSet()).stream()
                .map(item -> show(item, text)).collect(Collectors.joining(" "));
    }

    private static String show(Item item, String text) {
        String words = item.span().of(text).replaceAll("\\s+", "");
        return switch (item.kind()) {
            case LABEL -> "L(" + words + ")";
            case CELL -> "C(" + words + ")";
            case BREAK -> "B";
            case PIPE -> "|";
            case FILL -> "+";
            case PAGE -> "P";
            case END -> "/";
        };
    }

    @Test
    void aLabelAndItsFigureMayHaveTheirOwnLines() {
        assertEquals("L(行政许可) / C(3) / L(行政处罚) / C(0) /", tape("行政许可\n3\n行政处罚\n0\n"));
    }

    @Test
    void aLabelMayGoOverTwoLines() {
        assertEquals("L(行政规范性文件) / C(2) /", tape("行政规范\n性文件\n2\n"));
    }

    @Test
    void aLabelAndItsFiguresMayBeOnOneLine() {
        assertEquals("L(行政规范性文件) C(2) C(0) C(14) /", tape("行政规范性文件  2  0  14\n"));
    }

    @Test
    void digitsGluedToALabelAreACell() {
        assertEquals("L(规章) C(000) /", tape("规章000\n"));
    }

    @Test
    void pipesAreItemsOfTheirOwn() {
        assertEquals("L(行政许可) | C(3) | / L(行政处罚) | | /", tape("行政许可 | 3 |\n行政处罚 | |\n"));
    }

    @Test
    void proseIsABreak() {
        assertEquals("L(行政许可) / C(3) / B / L(行政处罚) / C(0) /", tape("行政许可\n3\n注：以上为全年数据，不含下属单位。\n行政处罚\n0\n"));
    }

    @Test
    void aPageNumberIsNoBreak() {
        assertEquals("L(行政许可) / C(3) / P / L(行政处罚) / C(0) /", tape("行政许可\n3\n第 4 页 共 9 页\n行政处罚\n0\n"));
    }

    @Test
    void aBrokenLabelIsRecognisedBetweenItsNeighbours() {
        assertEquals("L(6.属于四类过程性信息) / C(0) / L(7.属行政执法案) / C(0) / L(8.属于行政查询事项) / C(0) /",
                tape("6.属于四类过程性信息\n0\n7.属行政执法案\n0\n8.属于行政查询事项\n0\n"));
    }
}
