package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.settings.Settings;
import dev.gouji.text.Edit;
import dev.gouji.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that formatting changes no figure, by reading the edited text. */
final class KeptFigures {

    private KeptFigures() {
    }

    /** Whether the text after the edits has the same figures in the same cells. It may not: a removed empty line may have been a cell. */
    static boolean in(Analysis analysis, List<Edit> edits) {
        if (edits.isEmpty()) {
            return true;
        }
        Report before = analysis.report();
        Report after = new Analysis(new SourceText(Edit.apply(analysis.text().text(), edits)), Settings.DEFAULT).report();
        return figures(before).equals(figures(after)) && lost(before) == lost(after) && before.tableForms().equals(after.tableForms())
                && before.sections().size() == after.sections().size();
    }

    private static Map<CellAddress, String> figures(Report report) {
        Map<CellAddress, String> figures = new HashMap<>();
        for (Table table : report.tables()) {
            for (Cell cell : table.cells().values()) {
                figures.put(cell.address(), cell.text() + cell.unit());
            }
        }
        return figures;
    }

    private static int lost(Report report) {
        return report.tables().stream().mapToInt(t -> t.lost().size() + t.local().size() + t.repeated().size()).sum();
    }
}
