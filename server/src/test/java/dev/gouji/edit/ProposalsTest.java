package dev.gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Lint;
import dev.gouji.analysis.Analysis;
import dev.gouji.explain.Explainer;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Span;
import dev.gouji.lsp.Samples;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalsTest {

    private static final String TITLE = "甲县2024年政府信息公开工作年度报告\n\n";

    /** @param text the text with ¦ at the cursor */
    private static List<Proposal> at(String text, Surface surface) {
        Analysis analysis = Lint.analysis(text.replace("¦", ""));
        Messages messages = new Messages(Language.ZH);
        return new Proposals(new Explainer(messages), messages).at(analysis, text.indexOf('¦'), surface, 2026);
    }

    private static List<String> labels(String text) {
        return at(text, Surface.TABS).stream().map(Proposal::label).toList();
    }

    private static String chosen(String text, Surface surface, String label) {
        Proposal proposal = at(text, surface).stream().filter(p -> p.label().equals(label)).findFirst().orElseThrow();
        Span span = proposal.span();
        String bare = text.replace("¦", "");
        return bare.substring(0, span.start()) + proposal.newText() + bare.substring(span.end());
    }

    @ParameterizedTest
    @CsvSource({"按照《条例》第¦, 56, 第一条", "按照《条例》¦, 56, 第一条", "按照条例第二¦公开, 11, 第二条", "按照《条例》第2¦, 11, 第二条", "依第五十¦, 7, 第五十条",
            "按照《条例》第二十条¦, 15, 第（一）项", "按照《条例》第二十条第¦, 15, 第（一）项", "按照《条例》第二十条第（十¦）项, 6, 第（十）项"})
    void clausesAreProposed(String line, int count, String first) {
        List<String> labels = labels(TITLE + line);
        assertEquals(count, labels.size(), labels::toString);
        assertEquals(first, labels.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"按照《行政诉讼法》第¦", "按照本省办法第¦", "按照《某省条例》¦", "按照《条例》第五十七条第¦", "普通的话¦", "按照《条例》第二十一条第¦"})
    void noClausesAreProposedElsewhere(String line) {
        assertEquals(List.of(), labels(TITLE + line));
    }

    @Test
    void theTypedWordsAndTheRestOfTheClauseAreReplaced() {
        assertEquals(TITLE + "按照《条例》第二十条。", chosen(TITLE + "按照《条例》第2¦条。", Surface.TABS, "第二十条"));
        assertEquals(TITLE + "依《条例》第二十条第（五）项", chosen(TITLE + "依《条例》第二十条第（五¦）项", Surface.TABS, "第（五）项"));
        assertEquals(TITLE + "依《条例》第五十条编制", chosen(TITLE + "依《条例》第五¦十一条编制", Surface.TABS, "第五十条"));
        assertEquals(TITLE + "依《条例》第六条", chosen(TITLE + "依《条例》第¦五条", Surface.TABS, "第六条"));
        assertEquals(TITLE + "依《条例》第二十条第（六）项", chosen(TITLE + "依《条例》第二十条第¦（五）项", Surface.TABS, "第（六）项"));
        assertEquals(TITLE + "依《条例》第五条2025年", chosen(TITLE + "依《条例》第五¦2025年", Surface.TABS, "第五条"));
        assertEquals(TITLE + "依《条例》办", chosen(TITLE + "依《条¦例》办", Surface.TABS, "《条例》"));
        assertEquals(TITLE + "依《条例》办理，并按《保密法》", chosen(TITLE + "依《条¦办理，并按《保密法》", Surface.TABS, "《条例》"));
        assertEquals(TITLE + "依《条例》办", chosen(TITLE + "依《¦》办", Surface.TABS, "《条例》"));
    }

    @Test
    void missingHeadingsAreProposedInTheirOrder() {
        assertEquals(List.of("二、主动公开政府信息情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"),
                labels(TITLE + "一、总体情况\n\n做了。\n\n三、收到和处理政府信息公开申请情况\n\n无。\n\n¦").stream().filter(l -> l.indexOf('、') == 1).toList());
        assertEquals(TITLE + "## 一、总体情况\n\n好。\n\n## 二、主动公开政府信息情况\n",
                chosen(TITLE + "## 一、总体情况\n\n好。\n\n二、¦\n", Surface.MARKDOWN, "二、主动公开政府信息情况"));
    }

    @Test
    void theMissingTableOfASectionIsProposed() {
        String text = TITLE + "三、收到和处理政府信息公开申请情况\n\n¦\n\n四、政府信息公开行政复议、行政诉讼情况\n";
        for (Surface surface : Surface.values()) {
            Proposal first = at(text, surface).get(0);
            assertEquals(Proposal.Kind.TABLE, first.kind());
            Analysis then = Lint.analysis(chosen(text, surface, first.label()));
            assertEquals(List.of(), then.report().table("t3").orElseThrow().missingRows());
        }
        assertTrue(at(Samples.right().replace("三、收到", "¦\n三、收到"), Surface.TABS).stream().noneMatch(p -> p.kind() == Proposal.Kind.TABLE));
    }

    @Test
    void missingRowsOfATableAreProposed() {
        String table = "## 二、主动公开政府信息情况\n\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| --- | --- | --- | --- |\n| 规章 | 0 | 0 | 0 |\n| ¦ | | | |\n";
        List<String> labels = labels(TITLE + table);
        assertEquals("行政规范性文件", labels.get(0));
        assertTrue(!labels.contains("规章"), labels::toString);
        assertEquals(List.of(), labels(TITLE + table.replace("规章 | 0", "规章 | 0¦").replace("| ¦ |", "| |")));
    }

    @Test
    void aWholeReportIsProposedInAnEmptyText() {
        for (String text : List.of("¦", "\r\n¦\r\n", "  ¦")) {
            assertEquals(List.of("2025年政府信息公开工作年度报告（整份）", "2026年政府信息公开工作年度报告（整份）"), labels(text));
        }
        assertEquals(2, labels("甲县2025年政府信息公开¦").size());
        assertEquals(List.of(), labels("今天的会议记录\n\n¦"));
    }
}
