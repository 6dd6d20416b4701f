package dev.gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Lint;
import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.FindingGroup;
import dev.gouji.lint.Suppression;
import dev.gouji.text.Edit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A suppressing comment hides the findings at its place and changes no figure of the report. */
class SuppressionEditTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.gouji.Fixture#arguments")
    void everyFindingOfEveryFixtureCanBeHidden(Object name, String text) {
        Analysis before = Lint.analysis(text);
        for (FindingGroup group : FindingGroup.of(before.findings())) {
            List<String> codes = group.findings().stream().map(f -> f.rule().code()).distinct().filter(Suppression::isPossible).toList();
            if (!codes.isEmpty()) {
                Edit edit = SuppressionEdit.comment(before, group.place(before.report()).start(), codes, "已核对");
                Analysis after = Lint.analysis(Edit.apply(text, List.of(edit)));
                assertTrue(KeptFigures.in(before, List.of(edit)), () -> codes + " " + edit);
                assertEquals(List.of(), remaining(group, after, edit), () -> "still found: " + codes);
            }
        }
    }

    @Test
    void theCommentStandsBeforeTheWholeOfAWrappedParagraph() {
        String text = """
                沙溪乡人民政府2023年政府信息公开工作年度报告

                一、总体情况

                全年认真落实各项要求，及时公开各类政府信息，不断提
                高工作水平，加强组织领导，健全工作机制，明确专人负
                责，做到应公开尽公开。
                按照修订要求，全年严格落实主动公开各项任务，依据
                《条例》第六十八条规定办理。
                """;
        Analysis before = Lint.analysis(text);
        Finding finding = before.findings().stream().filter(f -> f.rule().code().equals("GJ601")).findFirst().orElseThrow();
        Edit edit = SuppressionEdit.comment(before, finding.span().start(), List.of("GJ601"), "已核对");
        assertEquals(text.indexOf("按照"), edit.span().start());
        assertEquals(before.findings().size() - 1, Lint.analysis(Edit.apply(text, List.of(edit))).findings().size());
    }

    private static List<Finding> remaining(FindingGroup group, Analysis after, Edit edit) {
        return after.findings().stream().filter(f -> group.findings().stream().anyMatch(g -> g.rule().code().equals(f.rule().code())
                && moved(g.span().start(), edit) == f.span().start())).toList();
    }

    private static int moved(int offset, Edit edit) {
        return offset >= edit.span().start() ? offset + edit.newText().length() : offset;
    }
}
