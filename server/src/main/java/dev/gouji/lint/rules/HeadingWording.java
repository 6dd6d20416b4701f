package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.form.Wording;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Section;
import dev.gouji.text.Edit;
import dev.gouji.text.Fold;
import java.util.List;
import java.util.function.Consumer;

/**
 * An official heading in other words than the form's (both forms). A common wording of the same meaning is reported as
 * information.
 */
public final class HeadingWording implements Rule {

    private static final RuleId ID = new RuleId("GJ106", "heading-wording", Severity.WARNING);

    private static final List<String> FILLER = List.of("的", "主要", "有关", "相关");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        if (subject.report().form().isEmpty()) {
            return;
        }
        for (Section section : subject.report().sections()) {
            if (section.wording() != Wording.OFFICIAL) {
                out.accept(finding(subject, section));
            }
        }
    }

    private static Finding finding(Subject subject, Section section) {
        Span body = body(subject, section);
        String official = section.official().heading();
        Fix fix = Fix.optional(Message.of("fix.wording").with("official", official), List.of(new Edit(body, official)));
        return Finding.about(ID, section.heading(), Message.of("GJ106").with("heading", subject.text().at(body)).with("official", official))
                .severity(isUsual(section, subject.text().at(body)) ? Severity.INFO : Severity.WARNING).fix(fix).build();
    }

    /** Whether the meaning is the same: a known wording, or only words without meaning added or omitted. */
    private static boolean isUsual(Section section, String heading) {
        return section.wording() == Wording.VARIANT
                || essence(heading).equals(essence(section.official().heading()))
                || section.official().variants().stream().anyMatch(variant -> essence(heading).equals(essence(variant)));
    }

    /** A heading reduced to its meaning, which is the same for 存在问题及改进措施 and 存在的主要问题和改进情况. */
    private static String essence(String heading) {
        String words = Fold.label(heading);
        for (String filler : FILLER) {
            words = words.replace(filler, "");
        }
        return words.replace("和", "及").replace("与", "及").replace("措施", "情况").replace("其它", "其他");
    }

    /** The heading's words without number and emphasis. */
    private static Span body(Subject subject, Section section) {
        String text = subject.text().text();
        int from = section.ordinal().map(o -> o.marker().end()).orElse(section.heading().start());
        int to = section.heading().end();
        while (from < to && isMark(text.charAt(from))) {
            from++;
        }
        while (to > from && isMark(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isMark(char c) {
        return CharClass.isSpace(c) || c == '*' || c == '_' || c == '#';
    }
}
