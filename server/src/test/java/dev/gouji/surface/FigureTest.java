package dev.gouji.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The value of a cell (CONTRACT.md, Values). */
class FigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            0 ¦ 0 ¦ 0 ¦ ''
            26 ¦ 26 ¦ 26 ¦ ''
            ２６ ¦ 26 ¦ ２６ ¦ ''
            007 ¦ 7 ¦ 007 ¦ ''
            12.11 ¦ 12.11 ¦ 12.11 ¦ ''
            12.10 ¦ 12.10 ¦ 12.10 ¦ ''
            １２．１１ ¦ 12.11 ¦ １２．１１ ¦ ''
            1,204 ¦ 1204 ¦ 1,204 ¦ ''
            １，２０４ ¦ 1204 ¦ １，２０４ ¦ ''
            1,234,567.89 ¦ 1234567.89 ¦ 1,234,567.89 ¦ ''
            -8 ¦ -8 ¦ -8 ¦ ''
            －８ ¦ -8 ¦ －８ ¦ ''
            −8 ¦ -8 ¦ −8 ¦ ''
            - 8 ¦ -8 ¦ - 8 ¦ ''
            +19 ¦ 19 ¦ +19 ¦ ''
            ＋１９ ¦ 19 ¦ ＋１９ ¦ ''
            减3 ¦ -3 ¦ 减3 ¦ ''
            减少 3 ¦ -3 ¦ 减少 3 ¦ ''
            增加5 ¦ 5 ¦ 增加5 ¦ ''
            增5 ¦ 5 ¦ 增5 ¦ ''
            3件 ¦ 3 ¦ 3 ¦ 件
            3 件 ¦ 3 ¦ 3 ¦ 件
            3\u00A0件 ¦ 3 ¦ 3 ¦ 件
            减3项 ¦ -3 ¦ 减3 ¦ 项
            12.11万元 ¦ 12.11 ¦ 12.11 ¦ 万元
            7399700元 ¦ 7399700 ¦ 7399700 ¦ 元
            1,204 元 ¦ 1204 ¦ 1,204 ¦ 元
            1\u200B2 ¦ 12 ¦ 1\u200B2 ¦ ''
            999999999999999999 ¦ 999999999999999999 ¦ 999999999999999999 ¦ ''
            """)
    void numbersAreReadWithTheirUnits(String text, BigDecimal number, String figure, String unit) {
        Figure read = Figure.read(text);
        assertEquals(CellValue.of(number), read.value());
        assertEquals(figure, text.substring(0, read.end()));
        assertEquals(unit, read.unit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "－", "—", "——", "–", "−", "--", "/", "／", "\\", "无", "～"})
    void marksForNothingAreDashes(String text) {
        assertEquals(new Figure(CellValue.DASH, text.length(), ""), Figure.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"约5", "5件以上", "5余件", "1 2", "1\u00A02", "1\n2", "12.", ".5", "1.2.3", "1,20", "1,2045", "5%", "三", "三件",
        "N/A", "+", "减", "3-5", "3/5", "0(0)", "无数据", "---", "见附件", "件", "1000000000000000000", "Ⅲ", "②", "5𠮷"})
    void anyOtherTextIsUnreadable(String text) {
        assertEquals(new Figure(CellValue.UNREADABLE, text.length(), ""), Figure.read(text));
    }

    @Test
    void anEmptyTextIsBlank() {
        assertEquals(new Figure(CellValue.BLANK, 0, ""), Figure.read(""));
    }
}
