package dev.gouji.lint.rules;

import dev.gouji.claim.ClaimSubject;
import dev.gouji.form.CellAddress;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.lint.Related;
import dev.gouji.lint.peer.Peer;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables' counts for the subject of a claim, in every way of counting that a drafter may mean. */
final class TableCounts {

    /** The tables of the report or of a peer. */
    private interface Tables {

        /** The form of the cell's table. */
        Optional<FormTable> official(CellAddress cell);

        Optional<BigDecimal> figure(CellAddress cell);
    }

    private record Own(Report report) implements Tables {

        @Override
        public Optional<FormTable> official(CellAddress cell) {
            return report.table(cell.table()).map(Table::official);
        }

        @Override
        public Optional<BigDecimal> figure(CellAddress address) {
            Optional<Cell> cell = report.cell(address);
            return cell.isEmpty() || cell.get().unit().endsWith("元") ? Optional.empty() : cell.get().value().number();
        }
    }

    private record Others(Peer peer, Forms forms) implements Tables {

        @Override
        public Optional<FormTable> official(CellAddress cell) {
            return Optional.ofNullable(peer.forms().get(cell.table())).flatMap(forms::byId).flatMap(form -> form.table(cell.table()));
        }

        @Override
        public Optional<BigDecimal> figure(CellAddress cell) {
            return peer.stated(cell);
        }
    }

    private final Tables tables;

    TableCounts(Report report) {
        this.tables = new Own(report);
    }

    /** The counts of another report's tables. */
    TableCounts(Peer peer, Forms forms) {
        this.tables = new Others(peer, forms);
    }

    /** The numbers that a claim may state, the plainest first; none if the tables do not count it. */
    List<BigDecimal> counted(ClaimSubject subject) {
        return counted(subject.counted());
    }

    /** The numbers of which the claim may state a share, the plainest first; none if the tables do not count them. */
    List<BigDecimal> wholes(ClaimSubject subject) {
        return counted(subject.wholes());
    }

    private List<BigDecimal> counted(List<ClaimSubject.Count> ways) {
        List<BigDecimal> counted = new ArrayList<>(ways.size());
        for (ClaimSubject.Count count : ways) {
            Optional<BigDecimal> sum = sum(count);
            if (sum.isPresent()) {
                counted.add(sum.get());
            } else if (counted.isEmpty()) {
                return List.of();
            }
        }
        return counted;
    }

    /** The cells that are counted in the plainest way. */
    static List<Related> related(Report report, ClaimSubject subject) {
        return subject.counted().get(0).terms().stream().flatMap(t -> report.cell(t.cell()).stream())
                .filter(c -> c.value().number().isPresent()).map(TableCounts::related).toList();
    }

    private static Related related(Cell cell) {
        return Related.figure(cell, Message.of("related.addend").with("value", cell.value().number().orElseThrow()));
    }

    /** The sum of the cells. Empty if a cell that the form has is missing, blank, or in a unit of its own. */
    private Optional<BigDecimal> sum(ClaimSubject.Count count) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean known = false;
        for (ClaimSubject.Term term : count.terms()) {
            Optional<BigDecimal> number = tables.figure(term.cell());
            if (number.isPresent()) {
                known = true;
                sum = term.minus() ? sum.subtract(number.get()) : sum.add(number.get());
            } else if (!isForeign(term.cell())) {
                return Optional.empty();
            }
        }
        return known ? Optional.of(sum) : Optional.empty();
    }

    /** Whether the form of the cell's table does not have the cell. */
    private boolean isForeign(CellAddress cell) {
        return tables.official(cell).filter(t -> !t.addresses().contains(cell)).isPresent();
    }
}
