package dev.gouji.lint.repair;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Relation;
import dev.gouji.lint.Balance;
import dev.gouji.report.Cell;
import dev.gouji.report.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The judged relations of a table as equations: each says that the sum of its terms is zero. Figures are whole numbers
 * of the smallest unit that the table uses, so that arithmetic is exact.
 */
final class Equations {

    private static final int MOST_DIGITS = 10;
    private static final int MOST_DECIMALS = 4;

    /** A figure with its sign in an equation. */
    record Term(int cell, int sign) {
    }

    private final List<Cell> cells = new ArrayList<>();
    private final Map<CellAddress, Integer> numbers = new HashMap<>();
    private final List<List<Term>> terms = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<List<Term>> sleeping = new ArrayList<>();
    private final List<List<Term>> byCell = new ArrayList<>();
    private final Balance balance;
    private final int scale;
    private final long[] values;

    Equations(Balance balance) {
        this.balance = balance;
        this.scale = balance.table().cells().values().stream().flatMap(c -> c.value().number().stream())
                .mapToInt(n -> Math.max(0, n.stripTrailingZeros().scale())).max().orElse(0);
        for (Relation relation : balance.table().official().relations()) {
            if (balance.judge(relation).isPresent()) {
                add(relation);
            } else if (isSleeping(relation)) {
                sleeping.add(sum(relation));
            }
        }
        this.values = cells.stream().mapToLong(this::units).toArray();
    }

    /** Whether all figures, and the sums of any of them, are whole numbers of at most eighteen digits. */
    static boolean fit(Balance balance) {
        return balance.table().cells().values().stream().flatMap(c -> c.value().number().stream())
                .allMatch(n -> n.precision() - n.scale() <= MOST_DIGITS && n.scale() <= MOST_DECIMALS);
    }

    private void add(Relation relation) {
        List<Term> sum = sum(relation);
        int number = terms.size();
        terms.add(sum);
        relations.add(relation);
        sum.forEach(t -> byCell.get(t.cell()).add(new Term(number, t.sign())));
    }

    private List<Term> sum(Relation relation) {
        List<Term> sum = new ArrayList<>();
        term(relation.total(), 1, sum, 0);
        relation.plus().forEach(a -> term(a, -1, sum, 0));
        relation.minus().forEach(a -> term(a, 1, sum, 0));
        return List.copyOf(sum);
    }

    /** Whether the relation is not judged only because all cells but its total are blank. */
    private boolean isSleeping(Relation relation) {
        return balance.table().cell(relation.total()).filter(c -> c.value().number().isPresent()).isPresent()
                && relation.addends().stream().allMatch(a -> balance.table().cell(a).filter(c -> c.value().isEmpty()).isPresent());
    }

    /** A blank total counts as its addends, so it is they that stand in the equation. */
    private void term(CellAddress address, int sign, List<Term> sum, int depth) {
        Cell cell = balance.table().cell(address).orElseThrow();
        Optional<Relation> own = cell.value().isEmpty() && depth < 2 ? balance.totalsAt(address).stream().findFirst()
                : Optional.empty();
        if (own.isPresent() && own.get().plus().stream().allMatch(this::isReadable)) {
            own.get().plus().forEach(a -> term(a, sign, sum, depth + 1));
        } else {
            sum.add(new Term(numbers.computeIfAbsent(address, a -> register(cell)), sign));
        }
    }

    private boolean isReadable(CellAddress address) {
        return balance.table().cell(address).filter(c -> c.value().kind() != CellValue.Kind.UNREADABLE).isPresent();
    }

    private int register(Cell cell) {
        cells.add(cell);
        byCell.add(new ArrayList<>());
        return cells.size() - 1;
    }

    private long units(Cell cell) {
        return cell.value().number().map(n -> n.movePointRight(scale).longValueExact()).orElse(0L);
    }

    int count() {
        return terms.size();
    }

    Relation relation(int equation) {
        return relations.get(equation);
    }

    List<Term> terms(int equation) {
        return terms.get(equation);
    }

    /** The relations that would be judged once one of their blanks is filled, the total's term first. */
    List<List<Term>> sleeping() {
        return sleeping;
    }

    /** The equations in which a cell stands, each with the cell's sign. */
    List<Term> equationsOf(int cell) {
        return byCell.get(cell);
    }

    Cell cell(int number) {
        return cells.get(number);
    }

    long value(int cell) {
        return values[cell];
    }

    BigDecimal number(long units) {
        BigDecimal number = BigDecimal.valueOf(units, scale);
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros().scale() < 0
                ? number.setScale(0) : number.stripTrailingZeros();
    }

    /** By how much each equation is off. */
    long[] residuals() {
        long[] residuals = new long[terms.size()];
        for (int i = 0; i < residuals.length; i++) {
            for (Term term : terms.get(i)) {
                residuals[i] += term.sign() * values[term.cell()];
            }
        }
        return residuals;
    }
}
