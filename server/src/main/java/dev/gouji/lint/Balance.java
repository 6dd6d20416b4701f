package dev.gouji.lint;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Relation;
import dev.gouji.grammar.CharClass;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.surface.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arithmetic of a table: which relations can be judged, and the right value of each total (CONTRACT.md, Balance).
 */
public final class Balance {

    private final Table table;
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Judgement> failures = new ArrayList<>();
    private final List<Cell> unusual = new ArrayList<>();
    /** The relations of each total that may be recomputed; found on first use. */
    private Map<CellAddress, List<Relation>> totals = Map.of();

    public Balance(Table table) {
        this.table = table;
        for (Cell cell : table.cells().values()) {
            if (isUnusual(cell)) {
                unusual.add(cell);
            }
        }
        for (Relation relation : table.official().relations()) {
            Optional<Judgement> judgement = judge(relation);
            if (judgement.isPresent()) {
                judgements.add(judgement.get());
                if (!judgement.get().holds()) {
                    failures.add(judgement.get());
                }
            }
        }
    }

    private static boolean isUnusual(Cell cell) {
        Optional<BigDecimal> number = cell.value().number();
        return number.isEmpty() || number.get().signum() < 0 || number.get().scale() != 0 || !cell.unit().isEmpty()
                || !CharClass.isDigit(cell.text().charAt(0));
    }

    /**
     * A relation that was judged.
     *
     * @param actual the figure of the total
     * @param expected the sum of the addends
     */
    public record Judgement(Relation relation, BigDecimal actual, BigDecimal expected) {

        public boolean holds() {
            return actual.compareTo(expected) == 0;
        }
    }

    public Table table() {
        return table;
    }

    /** The cells whose text is not just a whole number from 0 up, in official order, for rules on single cells. */
    public List<Cell> unusual() {
        return Collections.unmodifiableList(unusual);
    }

    /** The relations that can be judged, in official order. */
    public List<Judgement> judgements() {
        return Collections.unmodifiableList(judgements);
    }

    /** The judged relations that fail; none in most reports. */
    public List<Judgement> failures() {
        return Collections.unmodifiableList(failures);
    }

    /** The relations in which the cell is a total that may be recomputed. */
    public List<Relation> totalsAt(CellAddress cell) {
        if (totals.isEmpty()) {
            totals = totals(table.official().relations());
        }
        return totals.getOrDefault(cell, List.of());
    }

    private static Map<CellAddress, List<Relation>> totals(List<Relation> relations) {
        Map<CellAddress, List<Relation>> totals = new HashMap<>();
        for (Relation relation : relations) {
            if (relation.recompute()) {
                totals.putIfAbsent(relation.total(), new ArrayList<>(2));
                totals.get(relation.total()).add(relation);
            }
        }
        return totals;
    }

    /**
     * Judges a relation. Empty if the total has no figure, if all addends are blank, or if an addend is missing, unreadable or
     * undecided.
     */
    public Optional<Judgement> judge(Relation relation) {
        Cell total = table.cells().get(relation.total());
        boolean stated = unusual.isEmpty() || !areEmpty(relation.plus()) || !areEmpty(relation.minus());
        if (total == null || total.value().number().isEmpty() || !stated) {
            return Optional.empty();
        }
        Optional<BigDecimal> expected = sum(relation);
        return expected.isEmpty() ? Optional.empty()
                : Optional.of(new Judgement(relation, total.value().number().get(), expected.get()));
    }

    private boolean areEmpty(List<CellAddress> addresses) {
        for (CellAddress address : addresses) {
            if (!isEmpty(address)) {
                return false;
            }
        }
        return true;
    }

    /** What the total should be; empty where an addend is missing, unreadable or undecided. */
    public Optional<BigDecimal> sum(Relation relation) {
        Sum sum = new Sum();
        for (int i = 0; i < relation.plus().size(); i++) {
            Optional<BigDecimal> worth = worth(relation.plus().get(i));
            if (worth.isEmpty()) {
                return worth;
            }
            sum.add(worth.get());
        }
        for (int i = 0; i < relation.minus().size(); i++) {
            Optional<BigDecimal> worth = worth(relation.minus().get(i));
            if (worth.isEmpty()) {
                return worth;
            }
            sum.subtract(worth.get());
        }
        return Optional.of(sum.value());
    }

    /**
     * What a cell counts for in a sum: its figure, 0 for a blank, the sum of its own addends for a blank total. Empty
     * where it is missing or unreadable, or where its row and its column give different sums.
     */
    public Optional<BigDecimal> worth(CellAddress address) {
        Cell cell = table.cells().get(address);
        return cell != null && cell.value().number().isPresent() ? cell.value().number() : worth(address, new HashSet<>());
    }

    /**
     * The value of a blank total. Empty if its row and its column give different sums, if its balance needs another
     * value, or if an addend is missing or unreadable.
     */
    public Optional<BigDecimal> missing(CellAddress total) {
        Optional<BigDecimal> worth = worth(total);
        boolean contradicted = table.official().relations().stream().filter(r -> r.total().equals(total) && !r.recompute())
                .anyMatch(r -> sum(r).filter(s -> worth.filter(w -> w.compareTo(s) == 0).isEmpty()).isPresent());
        boolean complete = totalsAt(total).stream().flatMap(relation -> relation.addends().stream()).allMatch(a -> worth(a).isPresent());
        return contradicted || !complete ? Optional.empty() : worth;
    }

    private Optional<BigDecimal> worth(CellAddress address, Set<CellAddress> seen) {
        Optional<Cell> cell = table.cell(address);
        if (cell.isEmpty() || cell.get().value().kind() == CellValue.Kind.UNREADABLE) {
            return Optional.empty();
        }
        if (!cell.get().value().isEmpty()) {
            return cell.get().value().number();
        }
        return totalsAt(address).isEmpty() || !seen.add(address) ? Optional.of(BigDecimal.ZERO) : blankTotal(address, seen);
    }

    private Optional<BigDecimal> blankTotal(CellAddress total, Set<CellAddress> seen) {
        Optional<BigDecimal> only = Optional.empty();
        for (Relation relation : totalsAt(total)) {
            if (areEmpty(relation.plus())) {
                continue;
            }
            if (relation.plus().stream().anyMatch(this::isUnknown)) {
                return Optional.empty();
            }
            BigDecimal sum = relation.plus().stream()
                    .map(a -> worth(a, new HashSet<>(seen)).orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (only.isPresent() && only.get().compareTo(sum) != 0) {
                return Optional.empty();
            }
            only = Optional.of(sum);
        }
        return only.isPresent() ? only : Optional.of(BigDecimal.ZERO);
    }

    /**
     * Whether a relation that cannot be judged would fail if its blank cells held zeros, so that its blanks are missing figures.
     * False for a blank total that may be recomputed.
     */
    public boolean failsOnZeros(Relation relation) {
        Optional<Cell> total = table.cell(relation.total());
        boolean blankTotal = total.isEmpty() || total.get().value().isEmpty() && relation.recompute();
        Optional<BigDecimal> sum = blankTotal ? Optional.empty() : sum(relation);
        return sum.isPresent() && judge(relation).isEmpty()
                && sum.get().compareTo(worth(relation.total()).orElse(BigDecimal.ZERO)) != 0;
    }

    private boolean isUnknown(CellAddress address) {
        Optional<Cell> cell = table.cell(address);
        return cell.isEmpty() || cell.get().value().kind() == CellValue.Kind.UNREADABLE;
    }

    private boolean isEmpty(CellAddress address) {
        Cell cell = table.cells().get(address);
        return cell == null || cell.value().isEmpty();
    }
}
