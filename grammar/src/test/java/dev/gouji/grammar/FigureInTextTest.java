package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, periods and quantities in prose. */
class FigureInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            2021年1月1日 ¦ 2021年1月1日 → date 2021-1-1
            ２０２１年１月１日 ¦ ２０２１年１月１日 → date 2021-1-1
            2021 年 1 月 1 日 ¦ 2021 年 1 月 1 日 → date 2021-1-1
            二〇二二年一月十四日 ¦ 二〇二二年一月十四日 → date 2022-1-14
            二零二二年十二月三十一日 ¦ 二零二二年十二月三十一日 → date 2022-12-31
            二○二二年一月四日 ¦ 二○二二年一月四日 → date 2022-1-4
            2021-01-09 ¦ 2021-01-09 → date 2021-1-9
            2021.1.9 ¦ 2021.1.9 → date 2021-1-9
            2021/1/9 ¦ 2021/1/9 → date 2021-1-9
            2021年13月40日 ¦ 2021年13月40日 → date 2021-13-40
            至12月31日止 ¦ 12月31日 → date 12-31
            12月31号 ¦ 12月31号 → date 12-31
            2021年3月 ¦ 2021年3月 → month 2021-3
            2021年度 ¦ 2021年 → year 2021
            二〇二一年 ¦ 二〇二一年 → year 2021
            """)
    void daysMonthsAndYearsAreRead(String text, String shown) {
        assertEquals(shown, Show.inline(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            自2021年1月1日起至2021年12月31日止 ¦ 2021年1月1日起至2021年12月31日 → period 2021-1-1 to 2021-12-31
            2021年1月1日至12月31日 ¦ 2021年1月1日至12月31日 → period 2021-1-1 to 2021-12-31
            2021年1月1日 至 12月31日 ¦ 2021年1月1日 至 12月31日 → period 2021-1-1 to 2021-12-31
            2021年1月1日到2021年12月28日 ¦ 2021年1月1日到2021年12月28日 → period 2021-1-1 to 2021-12-28
            2021年1月1日—2021年12月31日 ¦ 2021年1月1日—2021年12月31日 → period 2021-1-1 to 2021-12-31
            2021.1.1-2021.12.31 ¦ 2021.1.1-2021.12.31 → period 2021-1-1 to 2021-12-31
            二〇二一年一月一日起至十二月三十一日 ¦ 二〇二一年一月一日起至十二月三十一日 → period 2021-1-1 to 2021-12-31
            自2021年1月1日起，至12月31日止 ¦ 2021年1月1日起，至12月31日 → period 2021-1-1 to 2021-12-31
            从2023年1月1日至12月31止 ¦ 2023年1月1日至12月31 → period 2023-1-1 to 2023-12-31
            2023年1月1日至2023年12月31 ¦ 2023年1月1日至2023年12月31 → period 2023-1-1 to 2023-12-31
            2020年1月1日，2021年1月1日 ¦ 2020年1月1日 → date 2020-1-1; 2021年1月1日 → date 2021-1-1
            """)
    void periodsAreRead(String text, String shown) {
        assertEquals(shown, Show.inline(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            收到26件 ¦ 26件 → quantity 26 件
            收到２６件 ¦ ２６件 → quantity ２６ 件
            收到 26 件 ¦ 26 件 → quantity 26 件
            1,204条 ¦ 1,204条 → quantity 1,204 条
            １，２０４条 ¦ １，２０４条 → quantity １，２０４ 条
            12.11万元 ¦ 12.11万元 → quantity 12.11 万元
            １２．１１万元 ¦ １２．１１万元 → quantity １２．１１ 万元
            12.5亿元 ¦ 12.5亿元 → quantity 12.5 亿元
            33.9% ¦ 33.9% → quantity 33.9 %
            33.9％ ¦ 33.9％ → quantity 33.9 ％
            100万 ¦ 100万 → quantity 100 万
            增加+19件 ¦ +19件 → quantity +19 件
            '-3' ¦ '-3 → quantity -3 '
            5项，12条 ¦ 5项 → quantity 5 项; 12条 → quantity 12 条
            12,3 ¦ '12 → quantity 12 ; 3 → quantity 3 '
            """)
    void quantitiesAreRead(String text, String shown) {
        assertEquals(shown, Show.inline(text));
    }

    /** Telephone numbers, hours, addresses and names may have digits. */
    @ParameterizedTest
    @ValueSource(strings = {"0588-5120013", "0588—5120013", "9:00—17:00", "A4纸", "www.gov.cn", "a1@b2.com", "三件", "http://a.gov.cn/1/2"})
    void digitsOfOtherThingsAreNoQuantity(String text) {
        assertEquals("", Show.inline(text));
    }
}
