package dev.gouji.explain;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Relation;
import dev.gouji.lint.Balance;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.report.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The 勾稽 relations of a table in words, with its figures, and whether they hold (CONTRACT.md, Balance). */
final class Relations {

    private final Table table;
    private final Balance balance;
    private final Wordbook words;

    Relations(Table table, Wordbook words) {
        this.table = table;
        this.balance = new Balance(table);
        this.words = words;
    }

    /** The relations in which a figure stands. */
    List<String> at(CellAddress cell) {
        return table.official().relations().stream()
                .filter(r -> r.total().equals(cell) || r.addends().contains(cell)).map(this::sentence).toList();
    }

    /** The relations along a column. */
    List<String> ofColumn(String column) {
        return table.official().relations().stream()
                .filter(r -> r.along() == Relation.Along.COLUMN && r.total().column().equals(column)).map(this::sentence).toList();
    }

    /**
     * How many relations were checked and how many of them fail. Before that, the balance in the total column, if the table has
     * one.
     */
    List<String> summary(Optional<String> totalColumn) {
        List<Balance.Judgement> judged = table.official().relations().stream().flatMap(r -> balance.judge(r).stream()).toList();
        if (judged.isEmpty()) {
            return List.of();
        }
        List<String> out = new ArrayList<>();
        table.official().relations().stream()
                .filter(r -> r.along() == Relation.Along.COLUMN && !r.recompute())
                .filter(r -> totalColumn.isPresent() && r.total().column().equals(totalColumn.get()))
                .forEach(r -> out.add(sentence(r)));
        long failed = judged.stream().filter(j -> !j.holds()).count();
        out.add(words.say(Message.of(failed == 0 ? "explain.balance.holds" : "explain.balance.fails")
                .with("count", judged.size()).with("failed", (int) failed)));
        return List.copyOf(out);
    }

    private String sentence(Relation relation) {
        Optional<Balance.Judgement> judged = balance.judge(relation);
        if (judged.isPresent()) {
            return judged(judged.get());
        }
        Optional<BigDecimal> sum = balance.sum(relation);
        boolean stated = relation.addends().stream().anyMatch(a -> table.cell(a).filter(c -> !c.value().isEmpty()).isPresent());
        boolean blank = table.cell(relation.total()).filter(c -> c.value().isEmpty()).isPresent();
        return words.say(blank && stated && sum.isPresent() ? figures(relation, "blank").with("expected", sum.get())
                : named(relation, "open"));
    }

    private String judged(Balance.Judgement judgement) {
        boolean zeros = judgement.actual().signum() == 0 && judgement.relation().addends().stream().allMatch(a -> worth(a).signum() == 0);
        if (zeros) {
            return words.say(named(judgement.relation(), "zero"));
        }
        BigDecimal difference = judgement.actual().subtract(judgement.expected());
        Message message = figures(judgement.relation(), judgement.holds() ? "holds" : "fails")
                .with("total", judgement.actual()).with("expected", judgement.expected())
                .with("difference", Messages.signed(difference));
        return words.say(message);
    }

    private Message figures(Relation relation, String state) {
        Message message = named(relation, state)
                .with("sum", new Message.Argument.Sum(stated(relation.plus()), stated(relation.minus())));
        for (int i = 0; i < Math.min(2, relation.plus().size()); i++) {
            message = message.with("plus" + (i + 1), worth(relation.plus().get(i)));
        }
        return relation.minus().isEmpty() ? message : message.with("minus", worth(relation.minus().get(0)));
    }

    private Message named(Relation relation, String state) {
        CellAddress total = relation.total();
        return Message.of("explain.relation." + relation.code() + "." + state)
                .with("row", words.lines().row(total.table(), total.row()))
                .with("column", words.lines().column(total.table(), total.column()));
    }

    private List<BigDecimal> stated(List<CellAddress> cells) {
        return cells.stream().map(this::worth).toList();
    }

    private BigDecimal worth(CellAddress cell) {
        return balance.worth(cell).orElse(BigDecimal.ZERO);
    }
}
