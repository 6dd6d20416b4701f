package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.lint.Suppression;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A suppression that has hidden nothing. The rule runs after all others. It is silent on what it cannot know: disabled
 * rules, rules that need another report, and patterns in the settings.
 */
public final class UnusedSuppression implements Rule {

    public static final RuleId ID = new RuleId("GJ901", "unused-suppression", Severity.HINT);
    private static final String NEEDS_OTHER_REPORT = "GJ8";

    private final Set<String> codes;

    /** @param codes of all rules and groups */
    public UnusedSuppression(Set<String> codes) {
        this.codes = codes;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Suppression suppression : subject.suppressions().unused()) {
            if (isJudged(suppression, subject.settings())) {
                out.accept(Finding.of(ID, suppression.place(), message(suppression)));
            }
        }
    }

    private boolean isJudged(Suppression suppression, Settings settings) {
        String code = suppression.code();
        return codes.contains(code) && suppression.isPossible() && !settings.isOff(code) && !code.startsWith(NEEDS_OTHER_REPORT)
                && suppression.entry().map(Settings.Suppressed::namesFile).orElse(true);
    }

    private static Message message(Suppression suppression) {
        return suppression.entry().map(entry -> Message.of(key(entry)).with("file", entry.file()).with("code", entry.rule())
                        .with("cell", entry.cell().orElse("")).with("paragraph", entry.paragraph().orElse("")))
                .orElseGet(() -> Message.of("GJ901").with("code", suppression.code()));
    }

    private static String key(Settings.Suppressed entry) {
        return entry.cell().isPresent() ? "GJ901.cell" : entry.paragraph().isPresent() ? "GJ901.paragraph" : "GJ901.settings";
    }
}
