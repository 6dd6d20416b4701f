package dev.gouji.analysis;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Rules;
import dev.gouji.lint.Subject;
import java.util.List;
import java.util.function.Consumer;

/**
 * A rule that does not start once its findings are not wanted. If it fails, only this rule fails: the linter reports it
 * and runs the others.
 */
record InterruptibleRule(Rule rule, Interest interest) implements Rule {

    static List<Rule> all(Interest interest) {
        return Rules.all().stream().map(rule -> (Rule) new InterruptibleRule(rule, interest)).toList();
    }

    @Override
    public RuleId id() {
        return rule.id();
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        interest.check();
        try {
            rule.check(subject, out);
        } catch (RuntimeException | StackOverflowError e) {
            throw new IllegalStateException("rule " + rule.id().code() + " failed", e);
        }
    }
}
