package dev.gouji.lint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.Lint;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which percentage is given as the right one where a paragraph has several figures that may be the whole. */
class SharesTest {

    private static List<BigDecimal> right(String sentence) {
        String text = "青石县水利局2024年政府信息公开工作年度报告\n一、总体情况\n" + sentence + "\n";
        return Lint.analysis(text).findings().stream().filter(f -> f.rule().code().equals("GJ404"))
                .map(f -> f.expected().orElseThrow()).toList();
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
