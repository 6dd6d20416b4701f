package dev.gouji.aid;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Relation;
import dev.gouji.form.Role;
import dev.gouji.lint.Balance;
import dev.gouji.lint.Finding;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.report.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes after totals: ✓, or the right figure. */
final class TotalNotes {

    private static final String BLANK_TOTAL = "GJ201";

    private final Balance balance;
    private final List<Finding> findings;

    TotalNotes(Balance balance, List<Finding> findings) {
        this.balance = balance;
        this.findings = findings;
    }

    List<Note> all() {
        Map<CellAddress, List<Balance.Judgement>> judged = new LinkedHashMap<>();
        balance.judgements().forEach(j -> judged.computeIfAbsent(j.relation().total(), t -> new ArrayList<>(2)).add(j));
        List<Note> notes = new ArrayList<>();
        for (Cell cell : balance.table().cells().values()) {
            note(cell, judged.getOrDefault(cell.address(), List.of())).ifPresent(notes::add);
        }
        return notes;
    }

    private Optional<Note> note(Cell cell, List<Balance.Judgement> judged) {
        if (judged.isEmpty()) {
            return missing(cell);
        }
        int end = cell.span().end() + cell.unit().length();
        List<Balance.Judgement> failed = judged.stream().filter(j -> !j.holds()).toList();
        if (failed.isEmpty()) {
            return Optional.of(Note.after(end, holds(judged)));
        }
        List<Message> reasons = failed.stream().flatMap(j -> findings.stream().filter(f -> isOf(f, j.relation())))
                .map(Finding::message).toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(Note.wrong(end, fails(failed, judged.size() > 1), reasons));
    }

    private static boolean isOf(Finding finding, Relation relation) {
        return finding.rule().code().equals(relation.code()) && finding.cell().equals(Optional.of(relation.total()));
    }

    /** The note with the figure of a blank total. Several blank totals may share one finding. */
    private Optional<Note> missing(Cell cell) {
        return findings.stream().filter(f -> f.rule().code().equals(BLANK_TOTAL)).filter(f -> isAbout(f, cell)).findFirst()
                .flatMap(finding -> balance.missing(cell.address()).map(sum -> Note.wrong(cell.insertAt(),
                        Message.of("note.missing").with("expected", sum), List.of(finding.message()))));
    }

    private static boolean isAbout(Finding finding, Cell cell) {
        Optional<CellAddress> address = Optional.of(cell.address());
        return finding.cell().equals(address) || finding.related().stream().anyMatch(r -> r.cell().equals(address));
    }

    /** A row has room for one balance (VS Code draws 43 characters of notes a line): that of its 总计. */
    private Message holds(List<Balance.Judgement> judged) {
        return judged.stream().filter(j -> !j.relation().recompute() && balance.table().official().isIn(j.relation().total(), Role.TOTAL))
                .findFirst().map(this::balance).orElse(Message.of("note.holds"));
    }

    /** @param crossed whether the figure has a relation in its row and another in its column */
    private Message fails(List<Balance.Judgement> failed, boolean crossed) {
        Balance.Judgement first = failed.get(0);
        boolean same = failed.stream().allMatch(j -> j.relation().recompute() && j.expected().compareTo(first.expected()) == 0);
        if (same && (failed.size() > 1 || !crossed)) {
            return differs("note.differs", first);
        }
        return Message.of("note.parts").with("parts", new Message.Argument.Texts(failed.stream().map(this::fails).toList()));
    }

    private Message fails(Balance.Judgement judgement) {
        return !judgement.relation().recompute() ? balance(judgement)
                : differs(judgement.relation().along() == Relation.Along.ROW ? "note.differs.row" : "note.differs.column", judgement);
    }

    private static Message differs(String key, Balance.Judgement judgement) {
        BigDecimal difference = judgement.actual().subtract(judgement.expected());
        return Message.of(key).with("expected", judgement.expected())
                .with("difference", Messages.signed(difference));
    }

    /** Both sides of the balance at 四: 一 + 二 and 三（七） + 四. If more was closed than came in, no 四 balances. */
    private Message balance(Balance.Judgement judgement) {
        List<BigDecimal> left = judgement.relation().plus().stream().map(this::worth).toList();
        List<BigDecimal> right = new ArrayList<>(judgement.relation().minus().stream().map(this::worth).toList());
        right.add(judgement.actual());
        boolean zeros = left.stream().allMatch(n -> n.signum() == 0) && right.stream().allMatch(n -> n.signum() == 0);
        String failed = judgement.expected().signum() < 0 ? "note.balance.over" : "note.balance.fails";
        return zeros ? Message.of("note.holds") : Message.of(judgement.holds() ? "note.balance" : failed)
                .with("left", new Message.Argument.Sum(left, List.of())).with("right", new Message.Argument.Sum(right, List.of()))
                .with("expected", judgement.expected());
    }

    private BigDecimal worth(CellAddress address) {
        return balance.worth(address).orElse(BigDecimal.ZERO);
    }
}
