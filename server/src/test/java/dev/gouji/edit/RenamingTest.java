package dev.gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Lint;
import dev.gouji.text.Edit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenamingTest {

    private static final String TEXT = """
            青石县水利局2024年政府信息公开工作年度报告

            本报告由青石县水利局编制，统计期限自2024年1月1日起至2024年12月31日止。2023年的报告《青石县水利局2024年工作要点》另行公布。

            一、总体情况

            二〇二四年主动公开信息2024条，２０２４年培训3次，2025年继续。依据国办公开办函〔2024〕5号。

            青石县水利局
            2025年1月9日
            """;

    private static Optional<Renaming> at(String text, String word) {
        return Renaming.at(Lint.analysis(text), text.indexOf(word) + 1);
    }

    private static String renamed(String text, String word, String name) {
        return Edit.apply(text, at(text, word).orElseThrow().edits(name));
    }

    @Test
    void theBodyIsRenamedEverywhereExceptInTitlesOfDocuments() {
        String renamed = renamed(TEXT, "青石县水利局", "青石市水务局");
        assertEquals(TEXT.replace("青石县水利局", "青石市水务局").replace("《青石市水务局", "《青石县水利局"), renamed);
    }

    @Test
    void theYearOfTheReportIsRenamedInEachWriting() {
        String renamed = renamed(TEXT, "2024年政府", "2025年");
        assertEquals(TEXT.replace("2024年政府", "2025年政府").replace("自2024年1月1日起至2024年", "自2025年1月1日起至2025年")
                .replace("二〇二四年", "二〇二五年").replace("２０２４年", "２０２５年"), renamed);
        assertEquals(Optional.of(2025), Lint.analysis(renamed).report().masthead().year());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年的", "2025年继续", "一、总体", "2024条", "2024〕", "年工作要点"})
    void otherWordsCannotBeRenamed(String word) {
        assertTrue(at(TEXT, word).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"青石县水利局, '', false", "青石县水利局, '甲，乙', false", "青石县水利局, 水务局, true", "2024年政府, 二〇二六, true", "2024年政府, 26, false",
            "2024年政府, 明年, false", "2024年政府, 2026, true"})
    void anInvalidNameIsRefused(String word, String name, boolean valid) {
        Optional<?> objection = at(TEXT, word).orElseThrow().objection(name);
        assertEquals(valid, objection.isEmpty());
    }

    @Test
    void thePlaceToRenameIsAtTheCursor() {
        Renaming renaming = at(TEXT, "２０２４").orElseThrow();
        assertEquals("２０２４", renaming.current());
        assertEquals(TEXT.indexOf("２０２４"), renaming.place().start());
        assertFalse(renaming.place().isEmpty());
    }
}
