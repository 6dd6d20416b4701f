package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the findings in random tables with a second implementation that is written from CONTRACT.md alone. A mistake goes
 * unnoticed only if both implementations make it.
 */
class BalanceReferenceTest {

    private static final int TABLES = 300;

    @Test
    void findingsEqualThoseOfTheReference() {
        for (long seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            TabReport report = RandomTables.balanced(random);
            assertEquals(Set.of(), found(report), "balanced table " + seed);
            RandomTables.spoil(report, random);
            long table = seed;
            assertEquals(new Reference(report).imbalances(), found(report), () -> "table " + table + "\n" + report.text());
        }
    }

    private static Set<String> found(TabReport report) {
        Set<String> found = new TreeSet<>();
        Lint.findings(report.text()).stream().filter(Lint::isBalance).forEach(f -> found.add(
                f.rule().code() + " " + f.cell().orElseThrow() + " " + plain(f.actual()) + " " + plain(f.expected())));
        return found;
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.orElseThrow().stripTrailingZeros().toPlainString();
    }

    /** The arithmetic of the sections "Values" and "Balance" of CONTRACT.md. */
    private static final class Reference {

        private final TabReport report;
        private final Set<String> present;
        private final List<Equation> equations = new ArrayList<>();

        private record Equation(String code, String total, List<String> plus, List<String> minus) {

            Stream<String> others() {
                return Stream.concat(plus.stream(), minus.stream());
            }
        }

        Reference(TabReport report) {
            this.report = report;
            this.present = new HashSet<>(report.addresses());
            Stream.concat(Stream.of("一", "二", "三（七）", "四"), TabReport.results().stream()).forEach(row ->
                    equation("GJ301", "t3:" + row + "/总计", cells("t3:" + row + "/", TabReport.APPLICANTS), List.of()));
            for (String column : TabReport.COLUMNS) {
                List<String> results = TabReport.results().stream().map(row -> "t3:" + row + "/" + column).toList();
                equation("GJ302", "t3:三（七）/" + column, results, List.of());
                equation("GJ303", "t3:四/" + column, List.of("t3:一/" + column, "t3:二/" + column), List.of("t3:三（七）/" + column));
            }
            for (String remedy : TabReport.REMEDIES) {
                equation("GJ304", "t4:" + remedy + "/总计", cells("t4:" + remedy + "/", TabReport.OUTCOMES), List.of());
            }
        }

        private void equation(String code, String total, List<String> plus, List<String> minus) {
            equations.add(new Equation(code, total, plus, minus));
        }

        private static List<String> cells(String row, List<String> columns) {
            return columns.stream().map(row::concat).toList();
        }

        Set<String> imbalances() {
            Set<String> out = new TreeSet<>();
            for (Equation equation : equations) {
                expected(equation).filter(e -> e.compareTo(number(equation.total())) != 0).ifPresent(e ->
                        out.add(equation.code() + " " + equation.total() + " " + plain(Optional.of(number(equation.total())))
                                + " " + plain(Optional.of(e))));
            }
            return out;
        }

        /** What the total should be; empty if the relation is not checked. */
        private Optional<BigDecimal> expected(Equation equation) {
            boolean whole = present.contains(equation.total()) && equation.others().allMatch(present::contains);
            if (!whole || number(equation.total()) == null || equation.others().anyMatch(this::isUnreadable)
                    || equation.others().allMatch(this::isBlank)) {
                return Optional.empty();
            }
            Optional<BigDecimal> plus = sum(equation.plus());
            return plus.flatMap(p -> sum(equation.minus()).map(p::subtract));
        }

        private Optional<BigDecimal> sum(List<String> cells) {
            BigDecimal sum = BigDecimal.ZERO;
            for (String cell : cells) {
                Optional<BigDecimal> value = isBlank(cell) ? blank(cell) : Optional.ofNullable(number(cell));
                if (value.isEmpty()) {
                    return value;
                }
                sum = sum.add(value.get());
            }
            return Optional.of(sum);
        }

        /** A blank counts as 0, and a blank total as the sum of its addends; empty if its row and its column give different sums. */
        private Optional<BigDecimal> blank(String cell) {
            List<Equation> sums = equations.stream().filter(e -> e.total().equals(cell) && !e.code().equals("GJ303"))
                    .filter(e -> e.plus().stream().anyMatch(a -> present.contains(a) && !isBlank(a))).toList();
            List<Optional<BigDecimal>> values = sums.stream().map(e -> readableSum(e.plus())).toList();
            boolean agree = values.stream().allMatch(Optional::isPresent)
                    && values.stream().map(Optional::get).map(BigDecimal::stripTrailingZeros).distinct().count() <= 1;
            return values.isEmpty() ? Optional.of(BigDecimal.ZERO) : agree ? values.get(0) : Optional.empty();
        }

        private Optional<BigDecimal> readableSum(List<String> addends) {
            boolean readable = addends.stream().allMatch(present::contains) && addends.stream().noneMatch(this::isUnreadable);
            return readable ? sum(addends) : Optional.empty();
        }

        private boolean isBlank(String cell) {
            return Set.of("", "/", "无").contains(report.get(cell));
        }

        private boolean isUnreadable(String cell) {
            return report.get(cell).startsWith("约");
        }

        /** The number of a cell; null if it has none. */
        private BigDecimal number(String cell) {
            return isBlank(cell) || isUnreadable(cell) ? null : new BigDecimal(Objects.requireNonNull(report.get(cell)));
        }
    }
}
