package dev.gouji.lint.rules;

import dev.gouji.grammar.Inline;
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

/** 截止 before a closing day of a count, where 截至 is right: 截止 means that something ends. */
public final class UpToADay implements Rule {

    private static final RuleId ID = new RuleId("GJ707", "up-to-a-day", Severity.HINT);
    private static final String WRITTEN = "截止";
    private static final String MEANT = "截至";
    private static final String TO = "到";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Prose line : subject.report().prose()) {
            if (subject.says(line, WRITTEN)) {
                check(subject, line, out);
            }
        }
    }

    private static void check(Subject subject, Prose line, Consumer<Finding> out) {
        for (Inline inline : subject.mentions(line)) {
            if (inline instanceof Inline.Date || inline instanceof Inline.Year || inline instanceof Inline.Month) {
                check(subject, line, inline.span(), out);
            }
        }
    }

    private static void check(Subject subject, Prose line, Span day, Consumer<Finding> out) {
        String before = SentenceAround.before(subject, line, day);
        int length = before.endsWith(WRITTEN + TO) ? WRITTEN.length() + TO.length() : before.endsWith(WRITTEN) ? WRITTEN.length() : 0;
        if (length > 0) {
            Span span = new Span(day.start() - length, day.start());
            Fix fix = Fix.preferred(Message.of("fix.words").with("words", subject.text().at(span)).with("official", MEANT),
                List.of(new Edit(span, MEANT)));
            out.accept(Finding.about(ID, span, Message.of("GJ707").with("words", subject.text().at(span))).fix(fix).build());
        }
    }
}
