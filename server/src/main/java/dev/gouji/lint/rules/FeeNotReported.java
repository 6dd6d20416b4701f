package dev.gouji.lint.rules;

import dev.gouji.form.TextDuty;
import dev.gouji.grammar.Inline;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Section six does not state the processing fees collected (2021 form: zero must be stated too), or states only those of
 * last year.
 */
public final class FeeNotReported implements Rule {

    private static final RuleId ID = new RuleId("GJ605", "fee-not-reported", Severity.WARNING);
    /** In section six any word on fees counts as the statement. */
    private static final List<String> FEES = List.of("处理费", "收费", "费用", "免费", "收取", "缴费");
    /** Elsewhere only unmistakable words count. */
    private static final List<String> STATEMENTS = List.of("处理费", "未收取", "没有收取", "未收费", "没有收费", "无收费", "收取费用", "均为免费", "免费提供政府信息");

    private static final List<String> THIS_YEAR = List.of("本年", "今年", "当年", "报告年度");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Report report = subject.report();
        Optional<Section> six = report.section(6);
        boolean due = report.form().isPresent() && report.form().get().duties().contains(TextDuty.PROCESSING_FEES)
                && report.form().get().holdsFor(report.masthead().year().orElse(0));
        if (!due || six.isEmpty()) {
            return;
        }
        if (Phrases.anyIn(subject.text().at(six.get().span()), FEES)) {
            lastYear(subject, report.masthead().year().get(), out);
            return;
        }
        out.accept(isElsewhere(subject)
                ? Finding.about(ID, six.get().heading(), Message.of("GJ605.elsewhere")).severity(Severity.INFO).build()
                : Finding.of(ID, six.get().heading(), Message.of("GJ605")));
    }

    private static boolean isElsewhere(Subject subject) {
        for (Prose line : subject.report().prose()) {
            if (line.section() != 6 && subject.says(line, STATEMENTS)) {
                return true;
            }
        }
        return false;
    }

    /** Reports 2022年度未收取信息处理费 in a section that does not name the year of the report, 2023. */
    private static void lastYear(Subject subject, int year, Consumer<Finding> out) {
        Optional<Inline.Year> last = Optional.empty();
        for (Prose line : subject.report().prose()) {
            if (line.section() != 6 || line.heading()) {
                continue;
            }
            if (subject.says(line, THIS_YEAR) || subject.at(line).contains(year + "年")) {
                return;
            }
            last = last.isPresent() ? last : yearBefore(subject, line, year);
        }
        if (last.isPresent()) {
            out.accept(Finding.about(ID, last.get().span(), Message.of("GJ605.year").with("stated", last.get().year()).with("year", year))
                    .severity(Severity.INFO).build());
        }
    }

    private static Optional<Inline.Year> yearBefore(Subject subject, Prose line, int year) {
        for (Inline inline : subject.mentions(line)) {
            if (inline instanceof Inline.Year stated && stated.year() == year - 1 && opens(subject, line, stated)) {
                return Optional.of(stated);
            }
        }
        return Optional.empty();
    }

    /** Whether the year begins its sentence, a number or 在 aside, and the sentence is about the fee. */
    private static boolean opens(Subject subject, Prose line, Inline.Year stated) {
        String before = SentenceAround.before(subject, line, stated.span());
        String marker = line.ordinal().isPresent() ? subject.text().at(line.ordinal().get().marker()) : "";
        boolean first = before.isEmpty() || before.equals(marker) || before.equals("在");
        return first && Phrases.anyIn(SentenceAround.behind(subject, line, stated.span()), STATEMENTS);
    }
}
