package dev.gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.Lint;
import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.form.blank.Surface;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table that is rewritten to another surface has the same figures; one that cannot be rewritten is not changed. */
class TableRewriteTest {

    private static Map<String, String> figures(Analysis analysis) {
        Map<String, String> figures = new TreeMap<>();
        for (Table table : analysis.report().tables()) {
            for (Map.Entry<CellAddress, Cell> cell : table.cells().entrySet()) {
                figures.put(cell.getKey().toString(), cell.getValue().text() + cell.getValue().unit());
            }
        }
        return figures;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.gouji.Fixture#arguments")
    void rewritingATableChangesNoFigureAndNoProse(Object name, String text) {
        for (Surface surface : Surface.values()) {
            Analysis before = Lint.analysis(text);
            for (Table table : before.report().tables()) {
                TableRewrite.edit(before, table, surface).ifPresent(edit -> {
                    Analysis after = Lint.analysis(Edit.apply(text, List.of(edit)));
                    assertEquals(figures(before), figures(after));
                    assertEquals(prose(before), prose(after));
                    assertTrue(TableRewrite.edit(after, after.report().table(table.id()).orElseThrow(), surface).isEmpty(), "rewriting again must change nothing");
                });
            }
        }
    }

    private static List<String> prose(Analysis analysis) {
        return analysis.report().prose().stream().filter(line -> analysis.report().tables().stream()
                .noneMatch(table -> table.span().overlaps(line.content()))).map(line -> analysis.text().at(line.content())).toList();
    }

    /** If no table could be rewritten, the test above would check nothing. */
    @Test
    void mostTablesCanBeRewritten() {
        List<Boolean> rewritten = Fixture.all().flatMap(fixture -> {
            Analysis analysis = Lint.analysis(fixture.text());
            return analysis.report().tables().stream().map(table -> Stream.of(Surface.values())
                    .anyMatch(surface -> TableRewrite.edit(analysis, table, surface).isPresent()));
        }).toList();
        long done = rewritten.stream().filter(r -> r).count();
        assertTrue(done * 3 > rewritten.size() * 2L, done + " of " + rewritten.size());
    }
}
