package dev.gouji.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gouji.analysis.Analysis;
import dev.gouji.regulation.Regulation;
import dev.gouji.regulation.Value;
import dev.gouji.settings.SettingsReader;
import dev.gouji.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings {@code body} and {@code deadline} override the kind of body in the name and the day in the law. */
class BodyAndDeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            {} ¦ 柳溪镇人民政府 ¦ 2024年2月4日 ¦ GJ504.township INFO
            {"deadline": "01-20"} ¦ 柳溪镇人民政府 ¦ 2024年2月4日 ¦ GJ504.set WARNING
            {"deadline": "01-20"} ¦ 柳溪镇人民政府 ¦ 2024年1月20日 ¦
            {"deadline": "02-29"} ¦ 青石县水利局 ¦ 2024年2月29日 ¦
            {"deadline": "02-29"} ¦ 青石县水利局 ¦ 2025年3月1日 ¦ GJ504.set WARNING
            {} ¦ 青石经济开发区管理委员会 ¦ 2024年3月15日 ¦
            {"body": "部门"} ¦ 青石经济开发区管理委员会 ¦ 2024年3月15日 ¦ GJ504 WARNING
            {"body": "政府"} ¦ 青石县水利局 ¦ 2024年2月4日 ¦
            """)
    void aReportIsLateByTheSettingsOrElseByItsKindOfBody(String json, String body, String day, String found) {
        assertEquals(found == null ? List.of() : List.of(found), late(json, body, day));
    }

    @ParameterizedTest
    @CsvSource({"青石县水利局, department", "青石县人民政府, government"})
    void theRuleAndThePageOfArticle49HaveTheSameDeadlines(String body, String value) {
        Value.Day due = (Value.Day) new Regulation().article(Regulation.DEADLINES).orElseThrow().values().get(value);
        LocalDate last = LocalDate.of(2024, due.month(), due.day());
        assertEquals(List.of(), late("{}", body, inWords(last)));
        assertNotEquals(List.of(), late("{}", body, inWords(last.plusDays(1))));
    }

    private static String inWords(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The findings about the deadline of a report of 2023. */
    private static List<String> late(String json, String body, String day) {
        String text = body + "2023年政府信息公开工作年度报告\n\n一、总体情况\n主动公开信息86条。\n\n" + day + "\n";
        return new Analysis(new SourceText(text), SettingsReader.read(json, Rules.known()).settings()).findings().stream()
                .filter(f -> f.rule().code().equals("GJ504")).map(f -> f.message().key() + " " + f.severity()).toList();
    }
}
