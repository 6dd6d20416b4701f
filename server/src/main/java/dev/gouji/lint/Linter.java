package dev.gouji.lint;

import dev.gouji.message.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs the rules over a report. */
public final class Linter {

    private static final RuleId FAILED = new RuleId("GJ909", "rule-failed", Severity.WARNING);

    private final List<Rule> rules;

    public Linter(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The findings of all enabled rules, in the order of the text.
     *
     * @param cancellation checked before each rule
     */
    public List<Finding> lint(Subject subject, Cancellation cancellation) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            cancellation.throwIfCancelled();
            if (!subject.settings().isOff(rule.id().code())) {
                run(rule, subject, findings);
            }
        }
        for (int i = 0; i < findings.size(); i++) {
            findings.set(i, subject.texts().original(findings.get(i)));
        }
        if (findings.size() > 1) {
            Collections.sort(findings);
        }
        if (subject.document().isPresent()) {
            FileFixes fixes = new FileFixes(subject.document().get());
            for (int i = 0; i < findings.size(); i++) {
                findings.set(i, fixes.of(findings.get(i)));
            }
        }
        return List.copyOf(findings);
    }

    /** Keeps a rule's findings that are not suppressed, with the severity from the settings. */
    private record Reported(Subject subject, List<Finding> findings) implements Consumer<Finding> {

        @Override
        public void accept(Finding finding) {
            if (!subject.suppressions().hide(finding)) {
                Optional<String> set = subject.settings().severity(finding.rule().code());
                Optional<Severity> severity = set.isPresent() ? Severity.named(set.get()) : Optional.empty();
                findings.add(severity.isPresent() ? finding.as(severity.get()) : finding);
            }
        }
    }

    /** A rule that fails becomes a finding of its own; the others run. */
    private static void run(Rule rule, Subject subject, List<Finding> findings) {
        List<Finding> found = new ArrayList<>(0);
        try {
            rule.check(subject, new Reported(subject, found));
            if (!found.isEmpty()) {
                findings.addAll(rule.gather(found));
            }
        } catch (RuntimeException | StackOverflowError e) {
            findings.add(Finding.of(FAILED, subject.report().masthead().titleSpan(),
                    Message.of("GJ909").with("rule", rule.id().code())));
        }
    }
}
