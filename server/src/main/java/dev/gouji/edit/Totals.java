package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.Relation;
import dev.gouji.lint.Balance;
import dev.gouji.lint.FigureEdit;
import dev.gouji.lint.TotalsPlan;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Recomputes totals. Suppressed findings are left alone. */
public final class Totals {

    private Totals() {
    }

    /**
     * The edits of the totals that change.
     *
     * @param wanted ids of the tables
     */
    public static List<Edit> edits(Analysis analysis, Predicate<String> wanted) {
        List<Edit> edits = new ArrayList<>();
        for (Table table : analysis.report().tables()) {
            if (wanted.test(table.id())) {
                edits.addAll(plan(analysis, new Balance(table)).values());
            }
        }
        return List.copyOf(edits);
    }

    /**
     * Whether any total changes. A wrong total stays if its finding is suppressed or its sum is negative.
     *
     * @param wanted ids of the tables
     */
    public static boolean change(Analysis analysis, Predicate<String> wanted) {
        return analysis.report().tables().stream().filter(table -> wanted.test(table.id())).map(Balance::new)
                .filter(balance -> balance.failures().stream().anyMatch(failure -> failure.relation().recompute()))
                .anyMatch(balance -> !plan(analysis, balance).isEmpty());
    }

    static Map<Cell, Edit> plan(Analysis analysis, Balance balance) {
        Map<Cell, Edit> edits = new LinkedHashMap<>();
        TotalsPlan.of(balance, unreported(analysis, balance)).forEach((address, total) -> {
            Cell cell = balance.table().cell(address).orElseThrow();
            edits.put(cell, FigureEdit.write(cell, total).orElseThrow());
        });
        return edits;
    }

    /** Relations that fail without a finding: the user has suppressed them. */
    private static Set<Relation> unreported(Analysis analysis, Balance balance) {
        Set<Relation> unreported = new HashSet<>();
        for (Balance.Judgement failure : balance.failures()) {
            Relation relation = failure.relation();
            boolean reported = analysis.findings().stream().anyMatch(f -> f.rule().code().equals(relation.code())
                    && f.cell().filter(relation.total()::equals).isPresent());
            if (!reported) {
                unreported.add(relation);
            }
        }
        return unreported;
    }
}
