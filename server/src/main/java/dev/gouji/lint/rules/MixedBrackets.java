package dev.gouji.lint.rules;

import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.function.Consumer;

/** A number in brackets of which one is half-width and the other full-width. */
public final class MixedBrackets implements Rule {

    private static final RuleId ID = new RuleId("GJ704", "mixed-brackets", Severity.HINT);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Prose line : subject.report().prose()) {
            if (line.ordinal().isPresent() && isMixed(subject.text().text(), line.ordinal().get().marker())) {
                Span marker = line.ordinal().get().marker();
                List<Edit> edits = List.of(new Edit(new Span(marker.start(), marker.start() + 1), "（"),
                        new Edit(new Span(marker.end() - 1, marker.end()), "）"));
                Fix fix = Fix.safe(Message.of("fix.brackets"), edits);
                out.accept(Finding.about(ID, marker, Message.of("GJ704").with("marker", subject.text().at(marker)))
                        .fix(fix).build());
            }
        }
    }

    private static boolean isMixed(String text, Span marker) {
        char first = text.charAt(marker.start());
        char last = text.charAt(marker.end() - 1);
        return first == '（' && last == ')' || first == '(' && last == '）';
    }
}
