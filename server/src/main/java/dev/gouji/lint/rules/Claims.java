package dev.gouji.lint.rules;

import dev.gouji.lint.Related;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import dev.gouji.report.ClaimSubject;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the tables count of what a claim is about, in every way of counting that a drafter may mean. */
final class Claims {

    private final Report report;

    Claims(Report report) {
        this.report = report;
    }

    /** The numbers that a claim may state, the plainest first; none where the tables do not tell that one. */
    List<BigDecimal> counted(ClaimSubject subject) {
        Optional<BigDecimal> plain = sum(subject.counted().get(0));
        return plain.isEmpty() ? List.of() : Stream.concat(plain.stream(),
                subject.counted().stream().skip(1).flatMap(count -> sum(count).stream())).toList();
    }

    /** The cells that are counted in the plainest way. */
    List<Related> related(ClaimSubject subject) {
        return subject.counted().get(0).terms().stream().flatMap(t -> report.cell(t.cell()).stream())
                .filter(c -> c.value().number().isPresent()).map(Claims::related).toList();
    }

    private static Related related(Cell cell) {
        return new Related(Optional.of(cell.address()), cell.span(), Message.of("related.addend").with(cell.address())
                .with("value", cell.value().number().orElseThrow()));
    }

    /** Empty where a cell of the form is missing, blank, or counts in a unit of its own. */
    private Optional<BigDecimal> sum(ClaimSubject.Count count) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean known = false;
        for (ClaimSubject.Term term : count.terms()) {
            Optional<Table> table = report.table(term.cell().table());
            if (table.isPresent() && !table.get().official().addresses().contains(term.cell())) {
                continue;
            }
            Optional<BigDecimal> number = table.flatMap(t -> t.cell(term.cell())).filter(c -> !c.unit().endsWith("元"))
                    .flatMap(c -> c.value().number());
            if (number.isEmpty()) {
                return Optional.empty();
            }
            known = true;
            sum = term.minus() ? sum.subtract(number.get()) : sum.add(number.get());
        }
        return known ? Optional.of(sum) : Optional.empty();
    }
}
