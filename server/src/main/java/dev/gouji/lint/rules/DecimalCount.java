package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Table;
import java.util.Set;
import java.util.function.Consumer;

/** A fraction where whole cases, documents or items are counted. */
public final class DecimalCount implements Rule {

    private static final RuleId ID = new RuleId("GJ212", "decimal-count", Severity.WARNING);
    private static final Set<String> MONEY = Set.of("本年收费金额", "采购总金额");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Table table : subject.report().tables()) {
            table.cells().values().stream()
                    .filter(c -> !MONEY.contains(c.address().column()))
                    .filter(c -> c.value().number().filter(n -> n.stripTrailingZeros().scale() > 0).isPresent())
                    .forEach(c -> out.accept(Finding.of(ID, c.span(), Message.of("GJ212").with(c.address())
                            .with("text", c.text())).at(c.address())));
        }
    }
}
