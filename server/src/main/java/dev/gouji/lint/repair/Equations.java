package dev.gouji.lint.repair;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Relation;
import dev.gouji.lint.Balance;
import dev.gouji.report.Cell;
import dev.gouji.surface.CellValue;
import dev.gouji.report.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The judged relations of a table as equations: the sum of an equation's terms is zero. Figures are whole numbers, so that
 * arithmetic is exact: 1.5 is 15 if no figure of the table has more decimals.
 */
final class Equations {

    private static final int MOST_DIGITS = 10;
    private static final int MOST_DECIMALS = 4;

    /** A figure with its sign in an equation; in {@link #equationsOf} an equation with the figure's sign in it. */
    record Term(int cell, int sign) {
    }

    private final List<Cell> cells = new ArrayList<>();
    private final Map<CellAddress, Integer> numbers = new HashMap<>();
    private final List<List<Term>> terms = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<List<Term>> unjudged = new ArrayList<>();
    private final List<List<Term>> byCell = new ArrayList<>();
    private final Balance balance;
    private final int scale;
    private final long[] values;

    Equations(Balance balance) {
        this.balance = balance;
        this.scale = scale(balance.table());
        for (Relation relation : balance.table().official().relations()) {
            if (balance.judge(relation).isPresent()) {
                add(relation);
            } else if (isUnjudged(relation)) {
                unjudged.add(sum(relation));
            }
        }
        this.values = new long[cells.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = units(cells.get(i));
        }
    }

    /** The largest number of decimals of a figure. */
    private static int scale(Table table) {
        int scale = 0;
        for (Cell cell : table.cells().values()) {
            Optional<BigDecimal> number = cell.value().number();
            scale = number.isPresent() ? Math.max(scale, number.get().stripTrailingZeros().scale()) : scale;
        }
        return scale;
    }

    /** Whether all figures and their sums fit into a long: figures have at most 10 digits before and 4 behind the point. */
    static boolean fit(Balance balance) {
        for (Cell cell : balance.table().cells().values()) {
            if (cell.value().number().isPresent() && !fits(cell.value().number().get())) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DECIMALS;
    }

    private void add(Relation relation) {
        List<Term> sum = sum(relation);
        int number = terms.size();
        terms.add(sum);
        relations.add(relation);
        for (Term term : sum) {
            byCell.get(term.cell()).add(new Term(number, term.sign()));
        }
    }

    private List<Term> sum(Relation relation) {
        List<Term> sum = new ArrayList<>();
        term(relation.total(), 1, sum, 0);
        for (CellAddress plus : relation.plus()) {
            term(plus, -1, sum, 0);
        }
        for (CellAddress minus : relation.minus()) {
            term(minus, 1, sum, 0);
        }
        return List.copyOf(sum);
    }

    /** Whether the relation cannot be judged only because all cells but its total are blank. */
    private boolean isUnjudged(Relation relation) {
        Optional<Cell> total = balance.table().cell(relation.total());
        return total.isPresent() && total.get().value().number().isPresent() && areBlank(relation.addends());
    }

    private boolean areBlank(List<CellAddress> addresses) {
        for (CellAddress address : addresses) {
            Optional<Cell> cell = balance.table().cell(address);
            if (cell.isEmpty() || !cell.get().value().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Adds the term of a cell. A blank total counts as the sum of its addends, so their terms are added instead. */
    private void term(CellAddress address, int sign, List<Term> sum, int depth) {
        Cell cell = balance.table().cell(address).orElseThrow();
        List<Relation> own = cell.value().isEmpty() && depth < 2 ? balance.totalsAt(address) : List.of();
        if (!own.isEmpty() && areReadable(own.get(0).plus())) {
            for (CellAddress addend : own.get(0).plus()) {
                term(addend, sign, sum, depth + 1);
            }
        } else {
            sum.add(new Term(number(cell), sign));
        }
    }

    private boolean areReadable(List<CellAddress> addresses) {
        for (CellAddress address : addresses) {
            Optional<Cell> cell = balance.table().cell(address);
            if (cell.isEmpty() || cell.get().value().kind() == CellValue.Kind.UNREADABLE) {
                return false;
            }
        }
        return true;
    }

    /** The index of a cell, assigned at first use. */
    private int number(Cell cell) {
        if (!numbers.containsKey(cell.address())) {
            numbers.put(cell.address(), cells.size());
            cells.add(cell);
            byCell.add(new ArrayList<>());
        }
        return numbers.get(cell.address());
    }

    private long units(Cell cell) {
        return cell.value().number().isPresent() ? cell.value().number().get().movePointRight(scale).longValueExact() : 0;
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

    /** The relations that could be judged once one of their blanks is filled, each with the total's term first. */
    List<List<Term>> unjudged() {
        return unjudged;
    }

    /** The equations in which a cell stands: each term has the index of an equation, and the cell's sign in it. */
    List<Term> equationsOf(int cell) {
        return byCell.get(cell);
    }

    Cell cell(int number) {
        return cells.get(number);
    }

    long value(int cell) {
        return values[cell];
    }

    /** Units of the table as a number, without zeros at the end of its decimals. */
    BigDecimal number(long units) {
        BigDecimal number = BigDecimal.valueOf(units, scale);
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros().scale() < 0
                ? number.setScale(0) : number.stripTrailingZeros();
    }

    /** By how much each equation fails; 0 if it holds. */
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
