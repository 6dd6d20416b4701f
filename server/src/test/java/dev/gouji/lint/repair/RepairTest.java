package dev.gouji.lint.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Lint;
import dev.gouji.RandomTables;
import dev.gouji.TabReport;
import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Balance;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One or two figures of a random table that balances are changed. The old figures must be among the repairs. */
class RepairTest {

    private static final int TABLES = 400;
    private static final int MOST_OFFERED = 5;

    @Test
    void oneFaultOfTableThreeHasOneRepair() {
        for (int seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            TabReport report = RandomTables.balanced(random);
            Map<String, String> before = spoil(report, random, "t3:", 1);
            List<RepairSearch.Fault> faults = faults(report, "t3");
            assertEquals(1, faults.size(), "table " + seed);
            assertEquals(List.of(before), faults.get(0).repairs().stream().map(RepairTest::figures).toList(), "table " + seed);
            assertEquals(before.keySet(), faults.get(0).cause().map(c -> Set.of(c.toString())).orElse(Set.of()));
        }
    }

    @Test
    void twoFaultsOfTableThreeAreAmongTheCandidates() {
        for (int seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            TabReport report = RandomTables.balanced(random);
            Map<String, String> before = spoil(report, random, "t3:", 2);
            List<RepairSearch.Fault> faults = faults(report, "t3");
            assertTrue(together(faults).contains(before), "table " + seed + " " + before + " " + faults);
        }
    }

    /** If a figure and its total are wrong by the same number, their row balances. The relations that fail have no common figure. */
    @Test
    void twoFaultsThatHideEachOtherAreAmongTheCandidates() {
        for (int seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            TabReport report = RandomTables.balanced(random);
            List<String> rows = new ArrayList<>(TabReport.results());
            rows.addAll(List.of("一", "二", "三（七）", "四"));
            String row = "t3:" + rows.get(random.nextInt(rows.size())) + "/";
            String applicant = row + TabReport.APPLICANTS.get(random.nextInt(6));
            Map<String, String> before = new TreeMap<>();
            int more = 1 + random.nextInt(9);
            for (String address : List.of(applicant, row + "总计")) {
                before.put(address, report.get(address));
                report.set(address, Integer.parseInt(report.get(address)) + more);
            }
            assertTrue(together(faults(report, "t3")).contains(before), "table " + seed + " " + before);
        }
    }

    @Test
    void oneFaultOfTableFourIsAmongTheFiveOfferedRepairs() {
        for (int seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            TabReport report = RandomTables.balanced(random);
            for (String remedy : TabReport.REMEDIES) {
                Map<String, String> before = spoil(report, random, "t4:" + remedy + "/", 1);
                assertTrue(faults(report, "t4").stream().anyMatch(f -> f.offered().size() <= MOST_OFFERED
                        && f.offered().stream().map(RepairTest::figures).anyMatch(before::equals)), "table " + seed);
                before.forEach(report::set);
            }
        }
    }

    @Test
    void everyOfferedRepairRemovesItsFindingAndCausesNoOther() {
        int repairs = 0;
        for (int seed = 0; seed < TABLES / 10; seed++) {
            Random random = new Random(seed);
            TabReport report = RandomTables.balanced(random);
            spoil(report, random, seed % 2 == 0 ? "t3:" : "t4:", 1 + seed % 3);
            Analysis analysis = Lint.analysis(report.text());
            Set<String> found = balances(analysis);
            for (Finding finding : analysis.findings().stream().filter(Lint::isBalance).toList()) {
                for (Fix fix : finding.fixes().stream().filter(f -> f.kind() == Fix.Kind.OTHER).toList()) {
                    Set<String> left = balances(Lint.analysis(Edit.apply(report.text(), fix.edits())));
                    Set<String> fresh = new HashSet<>(left);
                    fresh.removeAll(found);
                    assertTrue(fresh.isEmpty() && !left.contains(name(finding)), "table " + seed + " " + fix.title() + left);
                    repairs++;
                }
            }
        }
        assertTrue(repairs > 0);
    }

    /** Changes this number of figures, and returns the old ones by their addresses. */
    private static Map<String, String> spoil(TabReport report, Random random, String where, int times) {
        List<String> addresses = report.addresses().stream().filter(a -> a.startsWith(where)).toList();
        Map<String, String> before = new TreeMap<>();
        while (before.size() < times) {
            String address = addresses.get(random.nextInt(addresses.size()));
            int figure = random.nextInt(60);
            if (figure != Integer.parseInt(report.get(address)) && before.putIfAbsent(address, report.get(address)) == null) {
                report.set(address, figure);
            }
        }
        return before;
    }

    private static List<RepairSearch.Fault> faults(TabReport report, String table) {
        Balance balance = new Balance(Lint.analysis(report.text()).report().table(table).orElseThrow());
        return RepairSearch.faults(balance);
    }

    private static Map<String, String> figures(Repair repair) {
        return repair.changes().stream().collect(Collectors.toMap(c -> c.cell().address().toString(),
                c -> c.number().toPlainString(), (a, b) -> b, TreeMap::new));
    }

    /** The changes of each combination of repairs, one for every fault. */
    private static List<Map<String, String>> together(List<RepairSearch.Fault> faults) {
        List<Map<String, String>> all = List.of(Map.of());
        for (RepairSearch.Fault fault : faults) {
            all = all.stream().flatMap(one -> fault.repairs().stream().map(repair -> {
                Map<String, String> more = new TreeMap<>(one);
                more.putAll(figures(repair));
                return more;
            })).collect(Collectors.toList());
        }
        return all;
    }

    private static Set<String> balances(Analysis analysis) {
        return analysis.findings().stream().filter(Lint::isBalance).map(RepairTest::name).collect(Collectors.toSet());
    }

    private static String name(Finding finding) {
        return finding.rule().code() + " " + finding.cell().orElseThrow();
    }
}
