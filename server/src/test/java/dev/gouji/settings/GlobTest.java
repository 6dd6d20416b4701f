package dev.gouji.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "2025.txt, 2025.txt, true",
        "2025.txt, 乡镇/2025.txt, false",
        "*.txt, 2025.txt, true",
        "*.txt, 乡镇/2025.txt, false",
        "乡镇/*.txt, 乡镇/柳溪.txt, true",
        "**/2025.txt, 2025.txt, true",
        "**/2025.txt, 县/乡镇/2025.txt, true",
        "**/2025.txt, 县/x2025.txt, false",
        "县/**, 县/乡镇/柳溪.txt, true",
        "县/**/柳溪.txt, 县/柳溪.txt, true",
        "2025*, 2025, true",
        "*, '', true",
    })
    void aPatternMatchesPaths(String pattern, String path, boolean matches) {
        assertEquals(matches, Glob.matches(pattern, path));
    }

    @Test
    void aPatternWithManyStarsIsMatchedQuickly() {
        assertFalse(Glob.matches("*a".repeat(2000) + "b", "a".repeat(2000)));
    }
}
