package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
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
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.function.Consumer;

/** 截止 before the last day of a count, where 截至 is right: 截止 means that something ends. */
public final class UpToADay implements Rule {

    private static final RuleId ID = new RuleId("GJ707", "up-to-a-day", Severity.HINT);
    private static final String WRITTEN = "截止";
    private static final String MEANT = "截至";
    private static final String TO = "到";
    private static final String MONTH = "月";
    private static final List<String> DAYS = List.of("目前", "年底", "年末", "本年底", "今年底", "当年底");

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
        String text = subject.text().text();
        int end = line.content().end();
        for (int at = text.indexOf(WRITTEN, line.content().start()); at >= 0 && at < end; at = text.indexOf(WRITTEN, at + 1)) {
            int behind = at + WRITTEN.length();
            int day = text.startsWith(TO, behind) ? behind + TO.length() : behind;
            if (Phrases.longestAt(text, day, DAYS) > 0 || isMonth(text, day) || isMention(subject, line, day)) {
                out.accept(finding(subject, new Span(at, day)));
            }
        }
    }

    private static boolean isMonth(String text, int at) {
        int digits = CharClass.digitsEnd(text, at);
        return digits > at && text.startsWith(MONTH, digits);
    }

    private static boolean isMention(Subject subject, Prose line, int day) {
        for (Inline inline : subject.mentions(line)) {
            boolean date = inline instanceof Inline.Date || inline instanceof Inline.Year || inline instanceof Inline.Month;
            if (date && inline.span().start() == day) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Subject subject, Span span) {
        String words = subject.text().at(span);
        Fix fix = Fix.preferred(Message.of("fix.words").with("words", words).with("official", MEANT), List.of(new Edit(span, MEANT)));
        return Finding.about(ID, span, Message.of("GJ707").with("words", words)).fix(fix).build();
    }
}
