package dev.gouji.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of all rules. A new class of cases must be added to {@link #cases}. */
@Tag("rule")
class CasesTest {

    static Stream<Case> cases() {
        return Stream.of(TextCases.all(), ProseCases.all(), PartCases.all(), TimeAndLawCases.all(), PeerCases.all(), OfficeCases.all(),
                SuppressionCases.all()).flatMap(s -> s);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theFindingsAreExactlyTheMarkedOnes(Case example) {
        example.check();
    }

    /** Every rule needs a trap, a text in which it must find nothing. */
    @Test
    void everyRuleHasATrap() {
        List<Case> cases = cases().toList();
        assertEquals(List.of(), Rules.all().stream().map(rule -> rule.id().code())
                .filter(code -> cases.stream().noneMatch(c -> c.isTrapOf(code))).toList(),
                "add to a class of cases a text that looks like what the rule finds, and is right");
    }
}
