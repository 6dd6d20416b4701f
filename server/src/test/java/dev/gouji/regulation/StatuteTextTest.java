package dev.gouji.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts here are invented: the project contains none of the 条例's own words. */
class StatuteTextTest {

    private static Map<Integer, List<String>> articles(String text) {
        return StatuteText.parse(text).orElseThrow().articles();
    }

    @Test
    void everyArticleHasItsLines() {
        assertEquals(Map.of(1, List.of("第一条　甲说政府信息。"), 2, List.of("第二条　乙说：", "（一）子；", "（二）丑。", "完。")),
                articles("某条例\n第一章　总则\n第一条　甲说政府信息。\n\n第二条　乙说：\r\n　　（一）子；\n（二）丑。\n完。\n第二章　别的\n不属于任何条\n"));
    }

    @Test
    void markdownMarksAreRemoved() {
        assertEquals(Map.of(1, List.of("第一条", "政府信息甲。"), 2, List.of("第二条 乙。")),
                articles("# 条例\n\n## 第一条\n\n政府信息甲。\n\n**第二条** 乙。\n"));
    }

    /** Such a line is an article only if its number is the next one, or is followed by a blank and higher. */
    @Test
    void aLineThatBeginsWithACitedClauseStaysInItsArticle() {
        assertEquals(Map.of(4, List.of("第四条　政府信息，见", "第二十条第（一）项规定，", "第十九条规定的也算，", "第一条 一样。"), 20, List.of("第二十条 乙。")),
                articles("第四条　政府信息，见\n第二十条第（一）项规定，\n第十九条规定的也算，\n第一条 一样。\n第二十条 乙。\n"));
    }

    @Test
    void anItemOnItsOwnLineIsReadAlone() {
        StatuteText text = StatuteText.parse("第一条　政府信息：\n（一）子；\n（二）丑。\n").orElseThrow();
        assertEquals(List.of("（二）丑。"), text.lines(1, 2));
        assertEquals(3, text.lines(1, 0).size());
        assertEquals(3, text.lines(1, 9).size());
        assertEquals(List.of(), text.lines(2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "政府信息公开", "第一条　别的法律。", "第五十七条　政府信息。", "政府信息\n见第一条。"})
    void otherTextsAreNotReadAsTheRegulation(String text) {
        assertEquals(Optional.empty(), StatuteText.parse(text));
    }
}
