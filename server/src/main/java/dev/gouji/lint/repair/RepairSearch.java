package dev.gouji.lint.repair;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Relation;
import dev.gouji.lint.Balance;
import dev.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the smallest repairs of a table: one cell, else two, for each set of disagreeing relations that are connected
 * by itself.
 */
public final class RepairSearch {

    private static final int MOST_OFFERED = 5;

    private final Balance balance;
    private final Equations equations;
    private final long[] residuals;

    private RepairSearch(Balance balance) {
        this.balance = balance;
        this.equations = new Equations(balance);
        this.residuals = equations.residuals();
    }

    /**
     * Relations that disagree, with what repairs them.
     *
     * @param relations the relations, all of which each repair puts right
     * @param repairs all of the smallest, likeliest first; none where two cells do not suffice
     */
    public record Fault(Set<Relation> relations, List<Repair> repairs) {

        /** Whether there is one smallest repair and no other. */
        public boolean isClear() {
            return repairs.size() == 1;
        }

        /** Those that are worth showing to somebody who has to choose. */
        public List<Repair> offered() {
            return repairs.subList(0, Math.min(MOST_OFFERED, repairs.size()));
        }

        /** The one cell in which the only smallest repair lies. */
        public Optional<CellAddress> cause() {
            return isClear() && repairs.get(0).changes().size() == 1
                    ? Optional.of(repairs.get(0).changes().get(0).cell().address()) : Optional.empty();
        }
    }

    /** A change of a cell by some units. */
    private record Step(int cell, long by) {

        /** Written out as in {@link CellAddress}. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Step s && cell == s.cell && by == s.by;
        }

        @Override
        public int hashCode() {
            return cell * 31 + Long.hashCode(by);
        }
    }

    /** The faults of a table; figures too long for exact whole numbers are not repaired. */
    public static List<Fault> faults(Balance balance) {
        return Equations.fit(balance) ? new RepairSearch(balance).faults() : List.of();
    }

    /** Disagreeing equations and the smallest changes that settle them. */
    private record Group(List<Integer> equations, List<List<Step>> smallest) {

        boolean isSettledByOne() {
            return !smallest.isEmpty() && smallest.get(0).size() == 1;
        }
    }

    private List<Fault> faults() {
        List<Group> groups = groups().stream().map(this::group).toList();
        return (groups.size() == 2 ? linked(groups.get(0), groups.get(1)) : groups).stream().map(this::fault).toList();
    }

    private Group group(List<Integer> equations) {
        List<List<Step>> one = one(equations);
        return new Group(equations, one.isEmpty() ? two(equations) : one);
    }

    /**
     * Two groups share no figure, and yet two cells may settle both at once, one in each, which stand together in an
     * equation that holds: a slip made alike in a figure and in its total. More groups than two, two cells never settle.
     */
    private List<Group> linked(Group a, Group b) {
        List<Integer> both = Stream.of(a, b).flatMap(g -> g.equations().stream()).sorted().toList();
        List<List<Step>> found = two(both);
        int apart = a.isSettledByOne() && b.isSettledByOne() ? a.smallest().size() * b.smallest().size() : 0;
        return found.size() > apart ? List.of(new Group(both, found)) : List.of(a, b);
    }

    private Fault fault(Group group) {
        Set<Relation> relations = group.equations().stream().map(equations::relation)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Fault(relations, group.smallest().stream().map(steps -> repair(steps, relations))
                .sorted(Comparator.comparingInt(Repair::rank)).toList());
    }

    /** The disagreeing equations, those together that share a figure. */
    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int equation : IntStream.range(0, residuals.length).filter(i -> residuals[i] != 0).toArray()) {
            List<Integer> joined = new ArrayList<>();
            joined.add(equation);
            groups.removeIf(group -> {
                boolean shares = group.stream().anyMatch(other -> shareCell(equation, other));
                if (shares) {
                    joined.addAll(group);
                }
                return shares;
            });
            joined.sort(Comparator.naturalOrder());
            groups.add(joined);
        }
        return groups;
    }

    private boolean shareCell(int a, int b) {
        for (Equations.Term term : equations.terms(a)) {
            for (Equations.Term equation : equations.equationsOf(term.cell())) {
                if (equation.cell() == b) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<List<Step>> one(List<Integer> group) {
        List<List<Step>> found = new ArrayList<>();
        for (Equations.Term term : equations.terms(group.get(0))) {
            Step step = new Step(term.cell(), -residuals[group.get(0)] * term.sign());
            if (isPossible(step) && settles(List.of(step), group)) {
                found.add(List.of(step));
            }
        }
        return found;
    }

    /** Two cells: one stands in the first equation that disagrees, the other settles what is left. */
    private List<List<Step>> two(List<Integer> group) {
        Set<List<Step>> found = new LinkedHashSet<>();
        int first = group.get(0);
        for (Equations.Term term : equations.terms(first)) {
            for (long by : changes(term)) {
                Step step = new Step(term.cell(), by);
                for (Step other : isPossible(step) ? second(step, group) : List.<Step>of()) {
                    found.add(ordered(step, other));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Step> ordered(Step a, Step b) {
        return a.cell() < b.cell() ? List.of(a, b) : List.of(b, a);
    }

    /** By how much the cell may be off: what any of its equations is off by. */
    private Set<Long> changes(Equations.Term term) {
        Set<Long> changes = new LinkedHashSet<>();
        for (Equations.Term equation : equations.equationsOf(term.cell())) {
            changes.add(-residuals[equation.cell()] * equation.sign());
        }
        return changes;
    }

    private List<Step> second(Step step, List<Integer> group) {
        long[] left = residuals.clone();
        apply(step, left);
        int open = 0;
        while (open < left.length && (left[open] == 0 || residuals[open] != 0 && !group.contains(open))) {
            open++;
        }
        if (open == left.length) {
            return List.of();
        }
        List<Step> found = new ArrayList<>();
        for (Equations.Term term : equations.terms(open)) {
            Step other = new Step(term.cell(), -left[open] * term.sign());
            if (other.cell() != step.cell() && isPossible(other) && settles(List.of(step, other), group)) {
                found.add(other);
            }
        }
        return found;
    }

    private void apply(Step step, long[] to) {
        for (Equations.Term equation : equations.equationsOf(step.cell())) {
            to[equation.cell()] += equation.sign() * step.by();
        }
    }

    /** Whether all of the group hold afterwards, and all that held still do, also those that are judged only then. */
    private boolean settles(List<Step> steps, List<Integer> group) {
        long[] left = residuals.clone();
        for (Step step : steps) {
            apply(step, left);
        }
        for (int i = 0; i < left.length; i++) {
            if (left[i] != (group.contains(i) ? 0 : residuals[i])) {
                return false;
            }
        }
        for (List<Equations.Term> terms : equations.sleeping()) {
            if (!sleepsOrHolds(terms, steps)) {
                return false;
            }
        }
        return true;
    }

    private boolean sleepsOrHolds(List<Equations.Term> terms, List<Step> steps) {
        boolean filled = false;
        long left = 0;
        for (int i = 0; i < terms.size(); i++) {
            int cell = terms.get(i).cell();
            long by = 0;
            for (Step step : steps) {
                by += step.cell() == cell ? step.by() : 0;
            }
            filled |= i > 0 && by != 0;
            left += terms.get(i).sign() * (equations.value(cell) + by);
        }
        return !filled || left == 0;
    }

    private boolean isPossible(Step step) {
        return step.by() != 0 && equations.cell(step.cell()).plain() && equations.value(step.cell()) + step.by() >= 0;
    }

    private Repair repair(List<Step> steps, Set<Relation> relations) {
        return new Repair(steps.stream().map(this::change).toList(), relations);
    }

    private Repair.Change change(Step step) {
        Cell cell = equations.cell(step.cell());
        BigDecimal number = equations.number(equations.value(step.cell()) + step.by());
        boolean derived = !balance.totalsAt(cell.address()).isEmpty();
        String written = cell.value().number().map(BigDecimal::toPlainString).orElse("");
        Slip slip = Slip.of(written, number.toPlainString());
        return new Repair.Change(cell, number, derived, slip == Slip.NONE && isBeside(cell, number) ? Slip.SHIFTED : slip);
    }

    /** Whether the figure that is meant stands in the next column. */
    private boolean isBeside(Cell cell, BigDecimal meant) {
        List<CellAddress> row = balance.table().cells().keySet().stream()
                .filter(a -> a.row().equals(cell.address().row())).toList();
        int at = row.indexOf(cell.address());
        return Arrays.stream(new int[] {at - 1, at + 1}).filter(i -> i >= 0 && i < row.size())
                .anyMatch(i -> meant.signum() != 0 && balance.table().cell(row.get(i)).flatMap(c -> c.value().number())
                        .filter(n -> n.compareTo(meant) == 0).isPresent());
    }
}
