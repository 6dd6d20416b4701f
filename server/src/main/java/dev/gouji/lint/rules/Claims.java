package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Forms;
import dev.gouji.lint.Related;
import dev.gouji.lint.peer.Peer;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import dev.gouji.report.ClaimSubject;
import dev.gouji.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the tables count of what a claim is about, in every way of counting that a drafter may mean. */
final class Claims {

    /** Whether the form that a table is in does not have the cell. */
    private final Predicate<CellAddress> foreign;
    private final Function<CellAddress, Optional<BigDecimal>> figures;

    Claims(Report report) {
        this.foreign = cell -> report.table(cell.table()).filter(t -> !t.official().addresses().contains(cell)).isPresent();
        this.figures = cell -> report.cell(cell).filter(c -> !c.unit().endsWith("元")).flatMap(c -> c.value().number());
    }

    /** What the tables of another report count. */
    Claims(Peer peer, Forms forms) {
        this.foreign = cell -> Optional.ofNullable(peer.forms().get(cell.table())).flatMap(forms::byId)
                .flatMap(form -> form.table(cell.table())).filter(t -> !t.addresses().contains(cell)).isPresent();
        this.figures = peer::stated;
    }

    /** The numbers that a claim may state, the plainest first; none where the tables do not tell that one. */
    List<BigDecimal> counted(ClaimSubject subject) {
        Optional<BigDecimal> plain = sum(subject.counted().get(0));
        return plain.isEmpty() ? List.of() : Stream.concat(plain.stream(),
                subject.counted().stream().skip(1).flatMap(count -> sum(count).stream())).toList();
    }

    /** The cells that are counted in the plainest way. */
    static List<Related> related(Report report, ClaimSubject subject) {
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
            if (foreign.test(term.cell())) {
                continue;
            }
            Optional<BigDecimal> number = figures.apply(term.cell());
            if (number.isEmpty()) {
                return Optional.empty();
            }
            known = true;
            sum = term.minus() ? sum.subtract(number.get()) : sum.add(number.get());
        }
        return known ? Optional.of(sum) : Optional.empty();
    }
}
