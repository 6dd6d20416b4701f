package dev.gouji.lint.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** The failing equations of a table in groups. Equations that share a figure are in one group. */
final class EquationGroups {

    private final Equations equations;
    private final List<List<Integer>> groups = new ArrayList<>();

    private EquationGroups(Equations equations) {
        this.equations = equations;
    }

    /** @param residuals by how much each equation fails; 0 if it holds */
    static List<List<Integer>> of(Equations equations, long[] residuals) {
        EquationGroups all = new EquationGroups(equations);
        for (int equation = 0; equation < residuals.length; equation++) {
            if (residuals[equation] != 0) {
                all.join(equation);
            }
        }
        return all.groups;
    }

    /** Merges an equation with the groups that share a figure with it. */
    private void join(int equation) {
        List<Integer> joined = List.of(equation);
        for (Iterator<List<Integer>> all = groups.iterator(); all.hasNext();) {
            List<Integer> group = all.next();
            if (sharesCell(equation, group)) {
                joined = joined(joined, group);
                all.remove();
            }
        }
        groups.add(joined);
    }

    static List<Integer> joined(List<Integer> a, List<Integer> b) {
        List<Integer> joined = new ArrayList<>(a);
        joined.addAll(b);
        Collections.sort(joined);
        return joined;
    }

    private boolean sharesCell(int equation, List<Integer> group) {
        for (Equations.Term term : equations.terms(equation)) {
            for (Equations.Term other : equations.equationsOf(term.cell())) {
                if (group.contains(other.cell())) {
                    return true;
                }
            }
        }
        return false;
    }
}
