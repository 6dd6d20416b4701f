package dev.gouji.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.form.Forms;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.layout.fit.BoundEntry;
import dev.gouji.layout.fit.Fit;
import dev.gouji.report.bind.ReportBinder;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rows of tables in several surface forms, shown as 行政规范性文件=2,0,14, or with the reason why a row is lost. */
class TablesTest {

    private static List<String> rows(String text) {
        List<String> rows = new ArrayList<>();
        Vocabulary vocabulary = new Vocabulary(text, Forms.official());
        for (Fit fit : Tables.read(vocabulary, ReportBinder.lines(SyntaxTree.parse(text)), Map.of(), new BitSet(), Optional.empty())) {
            for (BoundEntry bound : fit.bound()) {
                rows.addAll(show(bound));
            }
        }
        return rows;
    }

    private static List<String> show(BoundEntry bound) {
        return switch (bound.kind()) {
            case HEAD -> List.of();
            case PLACED -> bound.rows().stream().map(row -> row.row() + "=" + figures(row.cells())).toList();
            case LOST, TORN -> List.of(bound.lost().orElseThrow().row().orElse("?") + ":" + bound.lost().get().reason());
            case BARE, REPEATED, LOCAL -> List.of(bound.kind().name());
        };
    }

    private static String figures(List<RawCell> cells) {
        return cells.stream().map(cell -> cell.isBlank() ? "_" : cell.text()).collect(Collectors.joining(","));
    }

    private static final String HEAD = "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| --- | --- | --- | --- |\n";

    @Test
    void rowsBetweenPipesAreRead() {
        assertEquals(List.of("规章=0,0,3", "行政规范性文件=2,_,14"), rows(HEAD + "| 规章 | 0 | 0 | 3 |\n| 行政规范性文件 | 2 | | 14 |\n"));
    }

    @Test
    void columnsMayBeInAnotherOrder() {
        assertEquals(List.of("规章=3,0,1", "行政规范性文件=14,2,0"), rows("信息内容\t现行有效件数\t本年制发件数\t本年废止件数\n规章\t3\t0\t1\n行政规范性文件\t14\t2\t0\n"));
    }

    @Test
    void figuresMayHaveTheirOwnLines() {
        assertEquals(List.of("行政许可=3", "行政处罚=0", "行政强制=1"), rows("信息内容\n本年处理决定数量\n行政许可\n3\n行政处罚\n0\n行政强制\n1\n"));
    }

    @Test
    void cellsWithPipesMayHaveTheirOwnLines() {
        assertEquals(List.of("规章=0,0,3", "行政规范性文件=2,_,14"), rows("信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n规章 |\n0 |\n0 |\n3 |\n"
                + "行政规范性文件 |\n2 |\n|\n14 |\n"));
    }

    private static final String RUNS = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n";

    @Test
    void aRunOfPipesIsTheBlankRestOfARow() {
        assertEquals(List.of("规章=0,0,3", "行政规范性文件=2,_,14", "行政许可=7", "行政处罚=1"),
                rows(RUNS + "规章 | 0 | 0 | 3 |\n行政规范性文件 | 2 | | 14 |\n行政许可 | 7 | ||\n行政处罚 | 1 |\n"));
        assertEquals(List.of("规章=0,0,3", "行政规范性文件=2,_,_", "行政许可=7"),
                rows(RUNS.replace(" | ", " |\n") + "规章 |\n0 |\n0 |\n3 |\n行政规范性文件 |\n2 |\n|\n|\n行政许可 |\n7 |\n||\n"));
    }

    @Test
    void aRowWithARunOfPipesInPlaceOfFiguresIsLost() {
        assertEquals(List.of("规章=0,0,3", "行政规范性文件:FEWER", "行政许可=7"),
                rows(RUNS + "规章 | 0 | 0 | 3 |\n行政规范性文件 | 2 | ||\n行政许可 | 7 | ||\n"));
    }

    @Test
    void twoPipesWithoutABlankAreABlankCell() {
        assertEquals(List.of("规章=0,_,3", "行政规范性文件=2,_,_"),
                rows("| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 0 || 3 |\n| 行政规范性文件 | 2 |||\n"));
    }

    @Test
    void aRowOutsideTheFormIsLocal() {
        assertEquals(List.of("规章=0,0,3", "行政规范性文件=2,0,14", "LOCAL", "行政许可=7"),
                rows(RUNS.replace(" | ", " |\n") + "规章 |\n0 |\n0 |\n3 |\n行政规范性文件 |\n2 |\n0 |\n14 |\n其他主动公开文件 |\n5 |\n6 |\n7 |\n行政许可 |\n7 |\n"));
    }

    @Test
    void zerosWithoutBlanksAreSeparateFigures() {
        assertEquals(List.of("规章=0,0,0", "行政规范性文件=2,0,14"), rows("信息内容 本年制发件数 本年废止件数 现行有效件数\n规章000\n行政规范性文件  2  0  14\n"));
    }

    @Test
    void aLabelMayWrapOverTwoRows() {
        assertEquals(List.of("规章=0,0,3", "行政规范性文件=2,0,14"), rows(HEAD + "| 规章 | 0 | 0 | 3 |\n| 行政规范 | | | |\n| 性文件 | 2 | 0 | 14 |\n"));
    }

    @Test
    void aRowWithTooFewOrTooManyCellsIsLost() {
        assertEquals(List.of("规章=0,0,3", "行政规范性文件:FEWER"), rows(HEAD + "| 规章 | 0 | 0 | 3 |\n| 行政规范性文件 | 2 | 14 |\n"));
        assertEquals(List.of("规章=0,0,3", "行政规范性文件:MORE"), rows(HEAD + "| 规章 | 0 | 0 | 3 |\n| 行政规范性文件 | 2 | 0 | 1 | 14 |\n"));
    }

    @Test
    void aRowWithoutItsLabelIsTorn() {
        assertEquals(List.of("规章=0,0,3", "?:TORN"), rows(HEAD + "| 规章 | 0 | 0 | 3 |\n| 2 | 0 | 14 |\n"));
    }

    @Test
    void aSecondRowIsRepeatedAndARowOutsideTheFormIsLocal() {
        assertEquals(List.of("规章=0,0,3", "行政规范性文件=2,0,14", "REPEATED"),
                rows(HEAD + "| 规章 | 0 | 0 | 3 |\n| 行政规范性文件 | 2 | 0 | 14 |\n| 规章 | 0 | 0 | 3 |\n"));
        assertEquals(List.of("规章=0,0,3", "LOCAL", "行政规范性文件=2,0,14"),
                rows(HEAD + "| 规章 | 0 | 0 | 3 |\n| 党内法规 | 5 | 0 | 5 |\n| 行政规范性文件 | 2 | 0 | 14 |\n"));
    }

    @Test
    void aLabelWithoutFiguresIsBare() {
        assertEquals(List.of("行政许可=3", "BARE", "行政强制=1"), rows("信息内容\n本年处理决定数量\n行政许可\n3\n行政处罚\n行政强制\n1\n"));
    }

    @Test
    void theLastTableIsReadOnlyWithAllFifteenFigures() {
        String figures = "1\t0\t0\t0\t1\t0\t2\t0\t0\t2\t0\t0\t0\t0\t0\n";
        assertEquals(List.of("行政复议=1,0,0,0,1", "未经复议直接起诉=0,2,0,0,2", "复议后起诉=0,0,0,0,0"),
                rows("行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n" + figures));
        assertEquals(List.of("?:FEWER"), rows("行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n" + figures.substring(2)));
    }
}
