package dev.gouji.lint.rules;

import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.RuleId;
import dev.gouji.message.Message;
import java.math.BigDecimal;

/**
 * A percentage that differs from the one of its figures.
 *
 * @param stated the percentage in the prose
 * @param right the percentage of the figures, with the same number of digits; below zero for a change in the other direction, which
 *     the message states in words
 */
record WrongPercent(BigDecimal stated, BigDecimal right, Message message) {

    Finding finding(RuleId rule, Span span) {
        return Finding.about(rule, span, message.with("stated", stated).with("right", right.abs())).states(stated, right).build();
    }
}
