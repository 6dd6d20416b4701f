package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Words of the form or of a template that were left in, and crosses in place of a year, a name or a number. */
public final class TemplateWords implements Rule {

    private static final RuleId ID = new RuleId("GJ111", "template-words", Severity.WARNING);
    private static final List<String> LEFT_IN = List.of("本行政区域（或本部门）", "本行政区域(或本部门)", "（或本部门）", "(或本部门)",
            "该部分以表格形式报告", "这一项报告本机关", "此处填写", "请填写", "请在此处", "（单位名称）", "[单位名称]", "（机关名称）", "（落款日期）");
    private static final String CROSSES = "XxＸｘ×_＿";
    private static final String DATE = "年月日";
    /**
     * Crosses before one of these stand for something that was not filled in: XX县, X月. Other crosses may hide a person or a
     * company.
     */
    private static final String BEHIND_CROSSES = DATE + "县市区镇乡局委办厅条件项份次宗";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Prose line : subject.report().prose()) {
            Optional<Span> found = subject.says(line, LEFT_IN) ? words(subject.at(line))
                    : subject.hasAnyOf(line, CROSSES) ? crosses(subject.at(line)) : Optional.empty();
            if (found.isPresent()) {
                Span span = line.place(found.get());
                out.accept(Finding.of(ID, span, Message.of("GJ111").with("words", subject.text().at(span))));
            }
        }
    }

    private static Optional<Span> words(String text) {
        for (String words : LEFT_IN) {
            int at = text.indexOf(words);
            if (at >= 0) {
                return Optional.of(new Span(at, at + words.length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> crosses(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isCross(text.charAt(i)) && BEHIND_CROSSES.indexOf(text.charAt(i + 1)) >= 0) {
                Span span = new Span(start(text, i), i + 2);
                if (isPlace(text, span)) {
                    return Optional.of(span);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCross(char c) {
        return CROSSES.indexOf(c) >= 0;
    }

    private static int start(String text, int last) {
        int start = last;
        while (start > 0 && isCross(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Whether the crosses are no part of a word or an address. Behind digits they count only in a date: 20XX年. */
    private static boolean isPlace(String text, Span span) {
        byte before = span.start() == 0 ? CharClass.OTHER : CharClass.of(text.charAt(span.start() - 1));
        boolean digit = before >= '0' && before <= '9';
        boolean latin = before >= 'a' && before <= 'z' || "./-@".indexOf(before) >= 0;
        return !latin && (!digit || DATE.indexOf(text.charAt(span.end() - 1)) >= 0);
    }
}
