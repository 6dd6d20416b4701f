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

    private static List<Finding> remaining(FindingGroup group, Analysis after, Edit edit) {
        return after.findings().stream().filter(f -> group.findings().stream().anyMatch(g -> g.rule().code().equals(f.rule().code())
                && moved(g.span().start(), edit) == f.span().start())).toList();
    }

    private static int moved(int offset, Edit edit) {
        return offset >= edit.span().start() ? offset + edit.newText().length() : offset;
    }
}
