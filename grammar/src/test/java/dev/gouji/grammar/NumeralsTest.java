package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @Test
    void everyWrittenNumeralIsRead() {
        for (int number = 1; number <= 999; number++) {
            assertEquals(number, Numerals.parse(Numerals.chinese(number)), Numerals.chinese(number));
            assertEquals(number, Numerals.parse(String.valueOf(number)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,一", "10,十", "15,十五", "20,二十", "36,三十六", "100,一百", "102,一百零二", "110,一百一十", "115,一百一十五", "999,九百九十九"})
    void chineseNumeralsAreWrittenAsInNumbersOfArticles(int number, String chinese) {
        assertEquals(chinese, Numerals.chinese(number));
    }

    @ParameterizedTest
    @CsvSource({"３６,36", "' 3 6 ',36", "一十,10", "一百一,101", "二〇二一,2021", "二零二一,2021", "两,2", "0,0", "'',0", "甲,0", "三甲,0",
        "99999999999,0"})
    void otherSpellingsAreReadAndWrongOnesAreZero(String text, int number) {
        assertEquals(number, Numerals.parse(text));
    }
}
