package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Figure;
import dev.gouji.report.Prose;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A growth in percent that does not follow from the two figures of the same sentence: N件，比上年M件增长P%. */
public final class PercentageDiffers implements Rule {

    private static final RuleId ID = new RuleId("GJ404", "percentage-differs", Severity.INFO);
    private static final int REACH = 8;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Prose line : subject.report().prose()) {
            List<Inline.Quantity> quantities = new ArrayList<>();
            for (Inline inline : subject.inline(line)) {
                if (inline instanceof Inline.Quantity quantity) {
                    quantities.add(quantity);
                }
            }
            for (int i = 2; i < quantities.size(); i++) {
                check(subject, quantities.subList(i - 2, i + 1), out);
            }
        }
    }

    private static void check(Subject subject, List<Inline.Quantity> three, Consumer<Finding> out) {
        String first = between(subject, three.get(0), three.get(1));
        String second = between(subject, three.get(1), three.get(2));
        boolean down = second.endsWith("下降") || second.endsWith("减少");
        boolean growth = subject.text().at(three.get(2).unit()).equals("%") && first.length() <= REACH && first.contains("上年")
                && (down || second.endsWith("增长") || second.endsWith("增加") || second.endsWith("上升"))
                && subject.text().at(three.get(0).unit()).equals(subject.text().at(three.get(1).unit()));
        if (!growth) {
            return;
        }
        BigDecimal now = number(subject, three.get(0));
        BigDecimal before = number(subject, three.get(1));
        BigDecimal stated = number(subject, three.get(2));
        if (before.signum() <= 0) {
            return;
        }
        BigDecimal change = down ? before.subtract(now) : now.subtract(before);
        BigDecimal right = change.multiply(BigDecimal.valueOf(100)).divide(before, Math.max(0, stated.scale()), RoundingMode.HALF_UP);
        if (right.subtract(stated).abs().compareTo(BigDecimal.ONE.movePointLeft(Math.max(0, stated.scale()))) > 0) {
            out.accept(Finding.of(ID, three.get(2).span(), Message.of("GJ404").with("now", now).with("before", before)
                    .with("stated", stated).with("right", right)));
        }
    }

    private static String between(Subject subject, Inline.Quantity a, Inline.Quantity b) {
        return CharClass.trim(subject.text().text().substring(a.span().end(), b.span().start()));
    }

    private static BigDecimal number(Subject subject, Inline.Quantity quantity) {
        return Figure.read(subject.text().at(quantity.figure())).value().number().orElse(BigDecimal.ZERO);
    }
}
