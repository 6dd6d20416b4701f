package dev.gouji.lint;

import dev.gouji.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;

/** Runs the rules over a report. */
public final class Linter {

    private static final RuleId FAILED = new RuleId("GJ909", "rule-failed", Severity.WARNING);
    private static final Comparator<Finding> BY_PLACE = Comparator
            .comparingInt((Finding f) -> f.span().start()).thenComparing(f -> f.rule().code())
            .thenComparing(f -> f.span().end());

    private final List<Rule> rules;

    public Linter(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** What the rules that the settings leave on find, in the order of the text. */
    public List<Finding> lint(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            if (!subject.settings().isOff(rule.id().code())) {
                run(rule, subject, findings);
            }
        }
        findings.sort(BY_PLACE);
        return List.copyOf(findings);
    }

    /** A rule that fails is named as a finding of its own; the others go on. */
    private static void run(Rule rule, Subject subject, List<Finding> findings) {
        int before = findings.size();
        try {
            rule.check(subject, f -> {
                if (!subject.suppressions().hide(f)) {
                    findings.add(subject.settings().severity(f.rule().code()).flatMap(Severity::named).map(f::with).orElse(f));
                }
            });
        } catch (IllegalStateException | IllegalArgumentException | NoSuchElementException e) {
            findings.subList(before, findings.size()).clear();
            findings.add(Finding.of(FAILED, subject.report().masthead().titleSpan(),
                    Message.of("GJ909").with("rule", rule.id().code())));
        }
    }
}
