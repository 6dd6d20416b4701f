package dev.gouji.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.Lint;
import dev.gouji.lint.Finding;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which percentage is given as the right one where a paragraph has several figures that may be the whole. */
class SharesTest {

    /** 29 received, 3 carried in, 31 closed, 14 of them granted. */
    private static final String TABLE = """

            | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            | 一、本年新收政府信息公开申请数量 | 29 | 0 | 0 | 0 | 0 | 0 | 29 |
            | 二、上年结转政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
            | 三、本年度办理结果-（一）予以公开 | 14 | 0 | 0 | 0 | 0 | 0 | 14 |
            | （七）总计 | 31 | 0 | 0 | 0 | 0 | 0 | 31 |
            """;

    private static List<Finding> findings(String sentence) {
        String text = "青石县水利局2024年政府信息公开工作年度报告\n一、总体情况\n" + sentence + "\n" + TABLE;
        return Lint.analysis(text).findings().stream().filter(f -> f.rule().code().equals("GJ404")).toList();
    }

    private static List<BigDecimal> right(String sentence) {
        return findings(sentence).stream().map(f -> f.expected().orElseThrow()).toList();
    }

    private static List<String> told(String sentence) {
        return findings(sentence).stream().map(f -> new Messages(Language.ZH).render(f.message())).toList();
    }

    @Test
    void aWholeOfTheTableIsTheOneThatTheShareNamesOrIsNearestTo() {
        assertEquals(List.of("按表格的数，31 件中的 14 件占 45.2%，正文写作 44.2%，请核对。"),
                told("收到政府信息公开申请29件，予以公开14件，占办结总数的44.2%。"));
        assertEquals(List.of("按表格的数，31 件中的 14 件占 45%，正文写作 46%，请核对。"), told("办结的申请中，予以公开占46%。"));
    }

    @Test
    void aChangeInTheOtherDirectionIsToldInWords() {
        assertEquals(List.of("由 25 变为 30，是增长 20%，正文却写作下降 20%，请核对。"), told("公开信息30条，比上年25条下降20%。"));
        assertEquals(List.of("由 30 变为 27，是下降 10%，正文却写作增长 10%，请核对。"), told("公开信息27条，比上年30条增长10%。"));
    }

    @Test
    void theWholeIsTheOneOfTheOtherShares() {
        assertEquals(List.of(new BigDecimal("16.3")), right("公开信息1046条。其中，网站862条，占82.4%；公众号171条，占19.6%；宣传栏13条，占1.2%。"));
    }

    @Test
    void theWholeIsTheOneThatTheShareIsNearestToIfThereIsNoOther() {
        assertEquals(List.of(new BigDecimal("2.2")), right("公开信息312条，其中政策解读7条，占2.3%。"));
    }
}
