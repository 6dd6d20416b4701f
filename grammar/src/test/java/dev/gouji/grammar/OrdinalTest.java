package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number at the beginning of a line, in every style. */
class OrdinalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            一、总体情况 ¦ text [一、 COUNT_COMMA 1] 一、总体情况
            '　 一、总体情况' ¦ text [一、 COUNT_COMMA 1] 一、总体情况
            一﹑总体情况 ¦ text [一﹑ COUNT_COMMA 1] 一﹑总体情况
            十二、其他 ¦ text [十二、 COUNT_COMMA 12] 十二、其他
            一百零一、其他 ¦ text [一百零一、 COUNT_COMMA 101] 一百零一、其他
            一. 总体情况 ¦ text [一. COUNT_MARK 1] 一. 总体情况
            一．总体情况 ¦ text [一． COUNT_MARK 1] 一．总体情况
            一：总体情况 ¦ text [一： COUNT_MARK 1] 一：总体情况
            一，总体情况 ¦ text [一， COUNT_MARK 1] 一，总体情况
            一 总体情况 ¦ text [一 COUNT_BLANK 1] 一 总体情况
            一　总体情况 ¦ text [一 COUNT_BLANK 1] 一　总体情况
            一是加强学习 ¦ text [一是 COUNT_IS 1] 一是加强学习
            （一）主动公开 ¦ text [（一） COUNT_BRACKETS 1] （一）主动公开
            (一)主动公开 ¦ text [(一) COUNT_BRACKETS 1] (一)主动公开
            （一)主动公开 ¦ text [（一) COUNT_BRACKETS 1] （一)主动公开
            （ 十一 ）主动公开 ¦ text [（ 十一 ） COUNT_BRACKETS 11] （ 十一 ）主动公开
            第一部分 概述 ¦ text [第一部分 COUNT_PART 1] 第一部分 概述
            1、总体情况 ¦ text [1、 DIGIT_COMMA 1] 1、总体情况
            １、总体情况 ¦ text [１、 DIGIT_COMMA 1] １、总体情况
            12.重复申请 ¦ text [12. DIGIT_MARK 12] 12.重复申请
            １．重复申请 ¦ text [１． DIGIT_MARK 1] １．重复申请
            1：重复申请 ¦ text [1： DIGIT_MARK 1] 1：重复申请
            （1）重复申请 ¦ text [（1） DIGIT_BRACKETS 1] （1）重复申请
            一、 ¦ text [一、 COUNT_COMMA 1] 一、
            ## 一、总体情况 ¦ heading 2 [一、 COUNT_COMMA 1] 一、总体情况
            ### （二） 部分公开 ¦ heading 3 [（二） COUNT_BRACKETS 2] （二） 部分公开
            """)
    void anOrdinalOpensALine(String line, String shown) {
        assertEquals(shown, Show.blocks(line));
    }

    /** Figures, times, years, and words that begin with a numeral. */
    @ParameterizedTest
    @ValueSource(strings = {"1.5万件", "12.11", "9:00开始", "12:00", "100、全部", "2021、2022年", "2021年", "一", "一方面", "百分之九十",
        "二〇二一年", "第三方", "第一项加第二项之和", "十多年", "（见附件）", "()"})
    void otherNumbersAreNoOrdinal(String line) {
        assertEquals("text " + line, Show.blocks(line));
    }
}
