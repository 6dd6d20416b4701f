package dev.gouji.lint.rules;

import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.RuleId;
import dev.gouji.message.Message;
import java.math.BigDecimal;

/**
 * A percentage that differs from the one of its figures.
 *
 * @param stated as the prose has it
 * @param right with the same number of digits
 */
record WrongPercent(BigDecimal stated, BigDecimal right, Message message) {

    Finding finding(RuleId rule, Span span) {
        return Finding.about(rule, span, message.with("stated", stated).with("right", right)).states(stated, right).build();
    }
}
