package dev.gouji.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.Report;
import dev.gouji.report.bind.ReportBinder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The claims of a sentence about figures in the tables, shown as received=16, or with % for a share. */
class ClaimReaderTest {

    private static List<String> claims(String sentence) {
        String text = "青石县水利局2024年政府信息公开工作年度报告\n一、总体情况\n" + sentence + "\n";
        SyntaxTree tree = SyntaxTree.parse(text);
        Report report = ReportBinder.bind(tree);
        ClaimReader reader = new ClaimReader(text, report);
        List<String> found = new ArrayList<>();
        for (Passage passage : Passage.of(text, report)) {
            List<Inline> mentions = new ArrayList<>();
            List<Inline.Quantity> quantities = new ArrayList<>();
            for (Inline inline : tree.inline(passage.content())) {
                if (inline instanceof Inline.Quantity quantity) {
                    quantities.add(quantity);
                } else {
                    mentions.add(inline);
                }
            }
            for (Claim claim : reader.read(passage, mentions, quantities)) {
                found.add(claim.subject().name() + "=" + claim.value().toPlainString() + (claim.share() ? "%" : ""));
            }
        }
        return found;
    }

    @Test
    void figuresThatTheTablesCountAreClaims() {
        assertEquals(List.of("received=16", "handled=15", "carried_over=1"),
                claims("本年新收政府信息公开申请16件，已办结15件，结转下年度继续办理1件。"));
    }

    @Test
    void aNegationIsAClaimOfZero() {
        assertEquals(List.of("received=0"), claims("全年未收到政府信息公开申请。"));
    }

    @Test
    void figuresOfAnotherYearPeriodOrBodyAreNoClaims() {
        assertEquals(List.of(), claims("2023年收到政府信息公开申请12件。"));
        assertEquals(List.of(), claims("1—6月收到政府信息公开申请7件。"));
        assertEquals(List.of(), claims("下属单位收到政府信息公开申请3件。"));
    }

    @Test
    void petitionsAreARowOnlyAmongOutcomes() {
        assertEquals(List.of("received=29", "not_processed=2", "petition=1", "repeated=1"),
                claims("收到政府信息公开申请29件，不予处理2件，其中信访举报投诉类申请1件、重复申请1件。"));
        assertEquals(List.of("received=29"), claims("收到政府信息公开申请29件。办理信访举报投诉类事项58件，答复58件。"));
    }

    @Test
    void aComparisonIsNoClaim() {
        assertEquals(List.of(), claims("政府信息公开申请比上年增加5件，增长30%。"));
    }

    @Test
    void aFigureWithUnknownWordsIsNoClaim() {
        assertEquals(List.of(), claims("其中涉及拆迁补偿的政府信息公开申请8件。"));
    }

    @Test
    void aNoteOfAPartIsNoClaim() {
        assertEquals(List.of(), claims("注：含上年结转1件。"));
        assertEquals(List.of(), claims("备注：其中行政许可2件由窗口办理。"));
    }
}
