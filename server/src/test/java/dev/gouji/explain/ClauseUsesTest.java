package dev.gouji.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.Lint;
import dev.gouji.analysis.Analysis;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseUsesTest {

    private static final String TITLE = "甲县2024年政府信息公开工作年度报告\n\n";

    private static List<String> uses(String text, String clause) {
        Analysis analysis = Lint.analysis(TITLE + text);
        return new Explainer(new Messages(Language.ZH)).uses(analysis, (Topic.Clause) Topic.of(clause)).stream()
                .map(analysis.text()::at).toList();
    }

    /** In the third column a bar separates two uses. */
    @ParameterizedTest
    @CsvSource({
            "按照《条例》第二十条公开。, 20, 第二十条",
            "按照《条例》第二十条第（五）项公开。, 20, 第二十条第（五）项",
            "按照《条例》第二十条第（五）项公开。, 20.5, 第二十条第（五）项",
            "按照《条例》第二十条第（五）项公开。, 20.6, ''",
            "按照《条例》第二十条公开。, 20.5, ''",
            "按照《条例》第十四条、第十五条、第十六条审查。, 15, 第十五条",
            "按照《条例》第十四条至第十六条审查。, 15, 第十四条至第十六条",
            "按照《条例》第十四条至第十六条审查。, 17, ''",
            "按照《条例》第二十条第（一）项至第（三）项公开。, 20.2, 第二十条第（一）项至第（三）项",
            "按照《行政诉讼法》第二十条起诉。, 20, ''",
            "《条例》规定，第二十条的信息要公开，依第二十条办理。, 20, 第二十条|第二十条"})
    void everyUseOfAClauseIsFoundAndNoOtherText(String text, String clause, String expected) {
        assertEquals(expected, String.join("|", uses(text, clause)));
    }

    @Test
    void usesAreFoundInAVeryLongText() {
        assertEquals(20_000, uses("按照《条例》第二十条办理。\n".repeat(20_000), "20").size());
        assertEquals(0, uses("适用第二十条办理。\n".repeat(20_000), "20").size());
    }

    private static List<CitedPage> cited(Analysis analysis) {
        return new Explainer(new Messages(Language.ZH)).cited(analysis);
    }

    @Test
    void onlyTheRegulationHasAnOfficialPage() {
        String text = "按照《中华人民共和国政府信息公开条例》（国务院令第711号）、国办公开办函〔2021〕30号和《某省办法》编制。\n";
        Analysis analysis = Lint.analysis(TITLE + text);
        List<CitedPage> official = cited(analysis).stream().filter(page -> page.official().isPresent()).toList();
        assertEquals(List.of("《中华人民共和国政府信息公开条例》", "国务院令第711号"), official.stream().map(l -> analysis.text().at(l.span())).toList());
        assertEquals(official.get(0).official(), official.get(1).official());
    }

    @Test
    void eachExistingClauseOfAReferenceIsCitedSeparately() {
        String text = "按照《条例》第十九、二十条和第二十一条第（八）项、《行政诉讼法》第十二条、《条例》第九十条公开，适用国办公开办函〔2021〕30号。\n";
        Analysis analysis = Lint.analysis(TITLE + text);
        assertEquals(List.of("doc:regulation", "19", "20", "doc:regulation", "doc:form-2021"), cited(analysis).stream().map(page -> page.topic().id()).toList());
    }
}
