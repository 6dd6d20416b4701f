package dev.gouji.lint.rules;

import dev.gouji.form.FormSection;
import dev.gouji.form.blank.Headings;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Numerals;
import dev.gouji.grammar.Ordinal;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An official heading without its number 一、 to 六、, or with another number or style. Reports before 2019 have no form, so
 * their 六、存在的主要问题 is right.
 */
public final class HeadingNumber implements Rule {

    private static final RuleId ID = new RuleId("GJ103", "heading-number", Severity.WARNING);
    private static final String MARKS = "、：:";

    @Override
    public RuleId id() {
        return ID;
    }

    private static String marker(FormSection section) {
        return Numerals.chinese(section.number()) + "、";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Section section : subject.report().form().isEmpty() ? List.<Section>of() : subject.report().sections()) {
            if (!isRight(section)) {
                out.accept(finding(subject, section));
            }
        }
    }

    private static boolean isRight(Section section) {
        Optional<Ordinal> ordinal = section.ordinal();
        return ordinal.isPresent() && ordinal.get().number() == section.official().number()
                && ordinal.get().style() == Ordinal.Style.COUNT_COMMA;
    }

    private static Finding finding(Subject subject, Section section) {
        Optional<Ordinal> ordinal = section.ordinal();
        Span marker = ordinal.map(Ordinal::marker)
                .orElse(new Span(section.heading().start(), section.heading().start()));
        String key = ordinal.isEmpty() ? "GJ103.missing"
                : ordinal.get().number() != section.official().number() ? "GJ103.wrong" : "GJ103.style";
        Message message = Message.of(key).with("marker", subject.text().at(marker))
                .with("official", marker(section.official())).with("heading", Headings.of(section.official()));
        List<Fix> fixes = isClear(subject, section) ? List.of(Fix.safe(Message.of("fix.heading")
                .with("official", marker(section.official())),
                        List.of(new Edit(withBlanks(subject, marker), marker(section.official()))))) : List.of();
        return Finding.about(ID, section.heading(), message).fixes(fixes).build();
    }

    /** Whether only the recognised number stands before the heading's words: no ③, IV. or lone 五. */
    private static boolean isClear(Subject subject, Section section) {
        int from = section.ordinal().map(o -> withBlanks(subject, o.marker()).end()).orElse(section.heading().start());
        return from < section.heading().end()
                && subject.text().text().charAt(from) == section.official().heading().charAt(0);
    }

    private static Span withBlanks(Subject subject, Span marker) {
        int end = marker.isEmpty() ? marker.end() : behindMark(subject.text().text(), marker.end());
        return new Span(marker.start(), end);
    }

    /** The end of blanks, with a mark of 第四部分、 among them. */
    private static int behindMark(String text, int from) {
        int end = from;
        while (end < text.length() && (CharClass.isBlank(text.charAt(end)) || MARKS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
