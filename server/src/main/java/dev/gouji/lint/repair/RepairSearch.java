package dev.gouji.lint.repair;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Relation;
import dev.gouji.lint.Balance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the smallest repairs of a table. Failing relations that share figures are repaired together: by one cell if possible,
 * otherwise by two.
 */
public final class RepairSearch {

    private static final int MOST_OFFERED = 5;

    private final Equations equations;
    private final long[] residuals;
    private final RepairMaker maker;

    private RepairSearch(Balance balance) {
        this.equations = new Equations(balance);
        this.residuals = equations.residuals();
        this.maker = new RepairMaker(balance, equations);
    }

    /**
     * Failing relations with their repairs.
     *
     * @param relations the failing relations; each repair makes all of them hold
     * @param repairs all smallest repairs, likeliest first; empty if two cells are not enough
     */
    public record Fault(Set<Relation> relations, List<Repair> repairs) {

        /** Whether there is one smallest repair and no other. */
        public boolean isClear() {
            return repairs.size() == 1;
        }

        /** The repairs worth showing to a user who has to choose. */
        public List<Repair> offered() {
            return repairs.subList(0, Math.min(MOST_OFFERED, repairs.size()));
        }

        /** The cell of the only smallest repair, if that changes one cell. */
        public Optional<CellAddress> cause() {
            return isClear() && repairs.get(0).changes().size() == 1
                    ? Optional.of(repairs.get(0).changes().get(0).cell().address()) : Optional.empty();
        }
    }

    /** The faults of a table; empty if a figure is too long for exact arithmetic. */
    public static List<Fault> faults(Balance balance) {
        return Equations.fit(balance) ? new RepairSearch(balance).faults() : List.of();
    }

    /** Failing equations and the smallest changes that correct them. */
    private record Group(List<Integer> equations, List<List<Step>> smallest) {

        boolean isSettledByOne() {
            return !smallest.isEmpty() && smallest.get(0).size() == 1;
        }
    }

    private List<Fault> faults() {
        List<Group> groups = new ArrayList<>();
        for (List<Integer> equations : EquationGroups.of(equations, residuals)) {
            groups.add(group(equations));
        }
        List<Fault> faults = new ArrayList<>();
        for (Group group : groups.size() == 2 ? linked(groups.get(0), groups.get(1)) : groups) {
            faults.add(fault(group));
        }
        return List.copyOf(faults);
    }

    private Group group(List<Integer> equations) {
        List<List<Step>> one = one(equations);
        return new Group(equations, one.isEmpty() ? two(equations) : one);
    }

    /**
     * Two groups share no figure. Two cells, one in each, may still correct both, if an equation that holds has both cells: the
     * same slip in a figure and in its total. Two cells never correct more than two groups.
     */
    private List<Group> linked(Group a, Group b) {
        List<Integer> both = EquationGroups.joined(a.equations(), b.equations());
        List<List<Step>> found = two(both);
        int apart = a.isSettledByOne() && b.isSettledByOne() ? a.smallest().size() * b.smallest().size() : 0;
        return found.size() > apart ? List.of(new Group(both, found)) : List.of(a, b);
    }

    private Fault fault(Group group) {
        Set<Relation> relations = new LinkedHashSet<>();
        for (int equation : group.equations()) {
            relations.add(equations.relation(equation));
        }
        List<Repair> repairs = new ArrayList<>();
        for (List<Step> steps : group.smallest()) {
            repairs.add(maker.of(steps));
        }
        Collections.sort(repairs);
        return new Fault(relations, List.copyOf(repairs));
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

    /** Two cells: one in the first failing equation, and the other corrects the rest. */
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

    /** The changes of a cell that correct one of its equations. */
    private Set<Long> changes(Equations.Term term) {
        Set<Long> changes = new LinkedHashSet<>();
        for (Equations.Term equation : equations.equationsOf(term.cell())) {
            changes.add(-residuals[equation.cell()] * equation.sign());
        }
        return changes;
    }

    /**
     * The steps that correct the group together with a first one. They change a cell of an equation that the first step leaves
     * wrong.
     */
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

    /**
     * Whether after the steps all equations of the group hold and all others are as before. Relations that can be judged only
     * then must hold too.
     */
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
        for (List<Equations.Term> terms : equations.unjudged()) {
            if (!staysUnjudgedOrHolds(terms, steps)) {
                return false;
            }
        }
        return true;
    }

    private boolean staysUnjudgedOrHolds(List<Equations.Term> terms, List<Step> steps) {
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
}
