package dev.gouji.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.grammar.Span;
import dev.gouji.lsp.Samples;
import dev.gouji.lsp.document.View;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlayHintsTest {

    private static final String MARKDOWN = Fixture.named("right/2021-markdown.md").text();

    private static List<InlayHint> hints(String text, Span part, String client) {
        View view = Views.of(text, client);
        return new InlayHints().answer(new InlayHintParams(new TextDocumentIdentifier(Views.URI), view.places().range(part)), view)
                .orElseThrow();
    }

    /** The lines of a text that have hints, with the hints between ⟦ and ⟧. */
    private static String shown(String text, String client) {
        View view = Views.of(text, client);
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (InlayHint hint : hints(text, new Span(0, text.length()), client)) {
            int at = view.places().offset(hint.getPosition());
            out.append(text, done, at).append('⟦').append(hint.getLabel().getLeft()).append('⟧');
            done = at;
        }
        return out.append(text.substring(done)).toString().lines().filter(line -> line.contains("⟦")).collect(Collectors.joining("\n"));
    }

    private static String shownWithSetting(String text, String setting) {
        return shown(text, "{initializationOptions: {inlayHints: '" + setting + "'}}");
    }

    private static String line(String text, String begin) {
        return text.lines().filter(line -> line.startsWith(begin)).findFirst().orElseThrow();
    }

    @Test
    void rightTotalsHaveATickAndTheLastRowHasItsBalance() {
        String shown = shownWithSetting(MARKDOWN, "all");
        assertEquals("| 一、本年新收政府信息公开申请数量 | | | 41 | 13 | 0 | 1 | 9 | 2 | 66⟦✓⟧ |", line(shown, "| 一、"));
        assertEquals("| | （七）总计 | | 42⟦✓⟧ | 13⟦✓⟧ | 0⟦✓⟧ | 1⟦✓⟧ | 10⟦✓⟧ | 2⟦✓⟧ | 68⟦✓⟧ |", line(shown, "| | （七）"));
        assertEquals("| 四、结转下年度继续办理 | | | 2⟦✓⟧ | 1⟦✓⟧ | 0⟦✓⟧ | 0⟦✓⟧ | 1⟦✓⟧ | 0⟦✓⟧ | 4⟦✓ 66+6 = 68+4⟧ |", line(shown, "| 四、"));
    }

    @ParameterizedTest
    @CsvSource({"wrong", "none", "nonsense"})
    void aRightReportHasHintsOnlyUnderTheSettingAll(String setting) {
        assertEquals("", shownWithSetting(MARKDOWN, setting));
        assertEquals("", shown(MARKDOWN, "{}"));
    }

    /** This is the default, in the user's language. */
    @Test
    void theHintOfAWrongTotalHasTheRightFigure() {
        String text = MARKDOWN.replace("| 2 | 66 |", "| 2 | 65 |");
        assertEquals("""
                **（二）依申请公开。** 新收申请66件⟦表中为 65⟧，比上年多8件；加上2023年结转的6件，应办72件⟦表中为 71⟧，办结68件，结转2025年4件。申请人以自然人为主，为41件，问得最多的是征地批文和不动产登记。
                | 一、本年新收政府信息公开申请数量 | | | 41 | 13 | 0 | 1 | 9 | 2 | 65⟦应为 66，差 −1⟧ |
                | 四、结转下年度继续办理 | | | 2 | 1 | 0 | 0 | 1 | 0 | 4⟦65+6 ≠ 68+4，应为 3⟧ |\
                """, shown(text, "{}"));
        assertTrue(shown(text, "{locale: 'en'}").contains("65⟦should be 66 (−1)⟧"));
        String why = hints(text, new Span(0, text.length()), "{}").get(2).getTooltip().getLeft();
        assertTrue(why.startsWith("表三“一、本年新收”的总计应为 66：41+13+1"), why);
        assertEquals("", shownWithSetting(text, "none"));
    }

    @Test
    void theHintOfATotalOfRowsAndColumnsNamesTheSumThatDiffers() {
        String text = MARKDOWN.replace("| 2 | 68 |", "| 2 | 69 |");
        assertEquals("| | （七）总计 | | 42 | 13 | 0 | 1 | 10 | 2 | 69⟦应为 68，差 +1⟧ |", line(shown(text, "{}"), "| | （七）"));
        String row = MARKDOWN.replace("| | （七）总计 | | 42 ", "| | （七）总计 | | 43 ");
        assertEquals("| | （七）总计 | | 43⟦应为 42，差 +1⟧ | 13 | 0 | 1 | 10 | 2 | 68⟦按行应为 69，差 −1⟧ |", line(shown(row, "{}"), "| | （七）"));
    }

    @Test
    void noHintProposesACountBelowZero() {
        String text = MARKDOWN.replace("| 四、结转下年度继续办理 | | | 2 | 1 |", "| 四、结转下年度继续办理 | | | 2 | 0 |")
                .replace("| 二、上年结转政府信息公开申请数量 | | | 3 | 1 |", "| 二、上年结转政府信息公开申请数量 | | | 3 | 0 |")
                .replace("| | （七）总计 | | 42 | 13 |", "| | （七）总计 | | 42 | 14 |");
        assertTrue(shown(text, "{}").contains("| 0⟦13+0 ≠ 14+0⟧ |"), () -> shown(text, "{}"));
    }

    @Test
    void theHintOfABlankTotalHasTheMissingFigure() {
        String text = MARKDOWN.replace("| 2 | 66 |", "| 2 |  |");
        assertTrue(shown(text, "{}").contains("| 2 | ⟦应填 66⟧ |"));
        assertEquals("", shown("<!-- gouji-disable-file GJ201 系统导出时留空 -->\n" + text, "{}"));
        String many = MARKDOWN.replaceAll("\\| \\d+ \\|\n\\| \\|", "|  |\n| |");
        assertTrue(shown(many, "{}").lines().filter(line -> line.contains("⟦应填 ")).count() > 10, () -> shown(many, "{}"));
    }

    @Test
    void aSuppressedDifferenceHasNoHint() {
        String wrong = MARKDOWN.replace("| 2 | 66 |", "| 2 | 65 |");
        assertFalse(shown(wrong, "{}").isEmpty());
        String suppressed = "<!-- gouji-disable-file GJ301 GJ303 GJ401 已核实，系统导出如此 -->\n" + wrong;
        assertEquals("", shown(suppressed, "{}"), () -> Views.of(suppressed, "{}").findings().toString());
    }

    @Test
    void theHintOfAWrongClaimHasTheFigureOfTheTable() {
        String shown = shown(Samples.right().replace("新收政府信息公开申请25件", "新收政府信息公开申请26件"), "{}");
        assertTrue(shown.contains("新收政府信息公开申请26件⟦表中为 25⟧，"), shown);
    }

    @Test
    void theHintOfAWrongPercentageHasTheRightOne() {
        String shown = shown(Samples.right().replace("新收政府信息公开申请25件", "新收政府信息公开申请25件，其中网络申请10件，占41%"), "{}");
        assertTrue(shown.contains("占41%⟦应为 40%⟧，"), shown);
    }

    @Test
    void eachFigureHasAHintWithItsColumnInATableWithOneCellPerLine() {
        String shown = shownWithSetting(Samples.right(), "all");
        assertTrue(shown.startsWith("\t⟦本年制发件数：⟧0\n\t⟦本年废止件数：⟧0\n"), shown);
        assertTrue(shown.contains("\t⟦总计：⟧25⟦✓⟧"), shown);
        assertTrue(shown.contains("⟦行政复议 / 结果维持：⟧"), shown);
        assertFalse(shownWithSetting(MARKDOWN, "all").contains("自然人"));
        List<InlayHint> hints = hints(Samples.right(), new Span(0, Samples.right().length()), "{initializationOptions: {inlayHints: 'all'}}");
        assertEquals(InlayHintKind.Parameter, hints.get(0).getKind());
        assertTrue(hints.get(0).getPaddingRight());
    }

    @Test
    void onlyHintsOfTheVisiblePartAreAnswered() {
        int at = MARKDOWN.indexOf("| 66 |") + 4;
        assertEquals(1, hints(MARKDOWN, new Span(at - 1, at), "{initializationOptions: {inlayHints: 'all'}}").size());
    }

    @Test
    void noHintCallsARightReportWrong() {
        Fixture.all().filter(f -> f.toString().startsWith("right/")).forEach(f -> assertFalse(
                shown(f.text(), "{}").contains("应为") || shown(f.text(), "{}").contains("≠"), f::toString));
    }
}
