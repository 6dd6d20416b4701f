package dev.gouji.office.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number formats of Word's lists. From 100 on each kind of counting writes numbers in its own way. */
class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 1, 一", "chineseCounting, 10, 十", "chineseCounting, 19, 十九", "chineseCounting, 20, 二十",
        "chineseCounting, 99, 九十九", "chineseCounting, 101, 一○一", "taiwaneseCounting, 12, 十二",
        "chineseCountingThousand, 9, 九", "chineseCountingThousand, 10, 十", "chineseCountingThousand, 11, 十一",
        "chineseCountingThousand, 36, 三十六", "chineseCountingThousand, 100, 一百", "chineseCountingThousand, 101, 一百〇一",
        "chineseCountingThousand, 110, 一百一十", "chineseCountingThousand, 1001, 一千〇一", "chineseCountingThousand, 1010, 一千〇一十",
        "chineseCountingThousand, 1200, 一千二百", "chineseCountingThousand, 10000, 一万", "chineseCountingThousand, 10203, 一万〇二百〇三",
        "chineseLegalSimplified, 11, 壹拾壹", "chineseLegalSimplified, 101, 壹佰零壹", "ideographLegalTraditional, 23, 貳拾參",
        "taiwaneseCountingThousand, 105, 一百零五", "japaneseCounting, 11, 十一", "japaneseCounting, 101, 百一", "japaneseCounting, 1200, 千二百",
        "japaneseLegal, 21, 弐拾壱", "ideographDigital, 10, 一〇", "ideographDigital, 101, 一〇一", "taiwaneseDigital, 20, 二○",
        "decimalEnclosedCircle, 1, ①", "decimalEnclosedCircle, 20, ⑳", "decimalEnclosedCircle, 21, 21",
        "decimalEnclosedCircleChinese, 10, ⑩", "decimalEnclosedCircleChinese, 11, 11", "decimalEnclosedParen, 3, ⑶",
        "decimalEnclosedFullstop, 3, ⒊", "ideographEnclosedCircle, 2, ㊁", "ideographTraditional, 2, 乙", "ideographTraditional, 11, 11",
        "ideographZodiac, 12, 亥", "ideographZodiacTraditional, 1, 甲子", "ideographZodiacTraditional, 60, 癸亥",
        "decimal, 12, 12", "decimalFullWidth, 12, １２", "decimalZero, 7, 07", "'001, 002, 003, ...', 7, 007", "upperRoman, 1994, MCMXCIV",
        "lowerRoman, 4, iv", "upperLetter, 26, Z", "lowerLetter, 28, bb", "ordinal, 12, 12th", "ordinal, 22, 22nd", "numberInDash, 3, - 3 -",
        "none, 3, ''", "bullet, 3, ''", "somethingNew, 3, 3"})
    void aNumberIsWrittenInItsFormat(String format, int number, String shown) {
        assertEquals(shown, NumberFormat.show(format, number));
    }
}
