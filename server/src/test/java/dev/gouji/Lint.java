package dev.gouji;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.lint.Finding;
import dev.gouji.lint.peer.Peer;
import dev.gouji.settings.Settings;
import dev.gouji.surface.CellValue;
import dev.gouji.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks texts under the default settings. */
public final class Lint {

    private static final Set<String> BALANCE = Set.of("GJ301", "GJ302", "GJ303", "GJ304");

    private Lint() {
    }

    public static Analysis analysis(String text) {
        return new Analysis(new SourceText(text), Settings.DEFAULT);
    }

    /** The text as a report with which another one is compared. */
    public static Peer peer(String text) {
        Analysis analysis = analysis(text);
        return Peer.of("peer.txt", analysis.text(), analysis.report());
    }

    /** Whether the finding is about one of the four relations between figures, GJ301 to GJ304. */
    public static boolean isBalance(Finding finding) {
        return BALANCE.contains(finding.rule().code());
    }

    /** The values of all cells of the tables. */
    static Map<CellAddress, CellValue> values(String text) {
        Map<CellAddress, CellValue> values = new LinkedHashMap<>();
        analysis(text).report().tables().forEach(table -> table.cells().forEach((address, cell) -> values.put(address, cell.value())));
        return values;
    }

    public static List<Finding> findings(String text) {
        return analysis(text).findings();
    }
}
