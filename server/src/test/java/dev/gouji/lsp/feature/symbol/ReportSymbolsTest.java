package dev.gouji.lsp.feature.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.lsp.Samples;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.Views;
import java.util.List;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSymbolsTest {

    private static List<WorkspaceSymbol> found(String query, String text) {
        View view = Views.of(text, "{}");
        return new ReportSymbols(query, view.session()).in(Views.URI, view.analysis());
    }

    @Test
    void symbolsOfAReportNameItsBodyAndYear() {
        List<WorkspaceSymbol> all = found("", Samples.right());
        assertEquals(7, all.size());
        assertEquals("沅汀县鹭桥镇人民政府2023年政府信息公开工作年度报告", all.get(0).getName());
        assertEquals("三、收到和处理政府信息公开申请情况", all.get(3).getName());
        all.forEach(symbol -> assertEquals("沅汀县鹭桥镇人民政府 2023年", symbol.getContainerName()));
    }

    @ParameterizedTest
    @CsvSource({"鹭桥, 7", "鹭桥 2023, 7", "2022, 0", "鹭桥 申请, 1", "鹭镇2023, 7", "柳溪, 0", "其他事项 鹭桥, 1", "QQ, 0"})
    void symbolsAreFoundByBodyYearAndHeading(String query, int count) {
        assertEquals(count, found(query, Samples.right()).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "会议纪要\n按照《条例》第二十条办理。\n"})
    void aTextThatIsNoReportHasNoSymbols(String text) {
        assertTrue(found("", text).isEmpty());
    }

    @Test
    void aReportWithoutATitleHasTheNameOfItsFile() {
        String text = Samples.right().substring(Samples.right().indexOf("一、总体情况"));
        assertEquals("a.txt", found("", text).get(0).getName());
    }
}
