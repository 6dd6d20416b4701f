package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Table;
import java.util.function.Consumer;

/** A count below zero in a column that cannot go below it. */
public final class NegativeCount implements Rule {

    private static final RuleId ID = new RuleId("GJ211", "negative-count", Severity.ERROR);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Table table : subject.report().tables()) {
            table.cells().values().stream()
                    .filter(c -> !c.address().column().equals(WordedChange.CHANGE))
                    .filter(c -> c.value().number().filter(n -> n.signum() < 0).isPresent())
                    .forEach(c -> out.accept(Finding.of(ID, c.span(), Message.of("GJ211").with(c.address())
                            .with("text", c.text())).at(c.address())));
        }
    }
}
