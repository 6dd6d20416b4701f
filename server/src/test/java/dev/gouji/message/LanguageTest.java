package dev.gouji.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"zh_CN.UTF-8,ZH", "zh-cn,ZH", "zh,ZH", "ZH_TW,ZH", "en,EN", "en_US.UTF-8,EN", "en-GB,EN", "EN.utf8,EN", "C,", "POSIX,",
        "C.UTF-8,", "'',", "de_DE,", "english,"})
    void theLanguageIsThatOfTheLocale(String locale, Language language) {
        assertEquals(language, Language.named(locale).orElse(null));
    }
}
