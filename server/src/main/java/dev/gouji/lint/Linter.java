package dev.gouji.lint;

import dev.gouji.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Runs the rules over a report. */
public final class Linter {

    private static final RuleId FAILED = new RuleId("GJ909", "rule-failed", Severity.WARNING);

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
        if (findings.size() > 1) {
            findings.sort(Linter::inText);
        }
        return List.copyOf(findings);
    }

    private static int inText(Finding a, Finding b) {
        int start = Integer.compare(a.span().start(), b.span().start());
        int rule = start != 0 ? start : a.rule().code().compareTo(b.rule().code());
        return rule != 0 ? rule : Integer.compare(a.span().end(), b.span().end());
    }

    private static void add(Finding finding, Subject subject, List<Finding> findings) {
        if (!subject.suppressions().hide(finding)) {
            findings.add(subject.settings().severity(finding.rule().code()).flatMap(Severity::named).map(finding::with).orElse(finding));
        }
    }

    /** A rule that fails is named as a finding of its own; the others go on. */
    private static void run(Rule rule, Subject subject, List<Finding> findings) {
        int before = findings.size();
        try {
            rule.check(subject, found -> add(found, subject, findings));
        } catch (IllegalStateException | IllegalArgumentException | NoSuchElementException e) {
            findings.subList(before, findings.size()).clear();
            findings.add(Finding.of(FAILED, subject.report().masthead().titleSpan(),
                    Message.of("GJ909").with("rule", rule.id().code())));
        }
    }
}
