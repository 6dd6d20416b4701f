package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Section six does not state the processing fees collected (2021 form: zero must be stated too). */
public final class FeeNotReported implements Rule {

    private static final RuleId ID = new RuleId("GJ605", "fee-not-reported", Severity.WARNING);
    private static final String FORM = "2021";
    private static final int FIRST_YEAR = 2021;
    /** In section six any word on fees counts as the statement. */
    private static final List<String> FEES = List.of("处理费", "收费", "费用", "免费", "收取", "缴费");
    /** Elsewhere only unmistakable words count. */
    private static final List<String> STATEMENTS = List.of("处理费", "未收取", "没有收取", "未收费", "没有收费", "无收费", "收取费用", "均为免费", "免费提供政府信息");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Report report = subject.report();
        Optional<Section> six = report.section(6);
        boolean due = report.form().isPresent() && report.form().get().id().equals(FORM)
                && report.masthead().year().orElse(0) >= FIRST_YEAR;
        if (!due || six.isEmpty() || Phrases.anyIn(subject.text().at(six.get().span()), FEES)) {
            return;
        }
        boolean elsewhere = report.prose().stream().anyMatch(p -> p.section() != 6 && subject.says(p, STATEMENTS));
        out.accept(elsewhere ? Finding.about(ID, six.get().heading(), Message.of("GJ605.elsewhere")).severity(Severity.INFO).build()
                : Finding.of(ID, six.get().heading(), Message.of("GJ605")));
    }
}
