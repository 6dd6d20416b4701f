package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A people's government that does not report on assessment, public review or accountability (article 50, item 4). */
public final class SupervisionResults implements Rule {

    private static final RuleId ID = new RuleId("GJ607", "supervision-results", Severity.INFO);
    private static final List<String> WORDS = List.of("考核", "评议", "追究", "考评", "追责", "问责", "评估", "测评", "评价");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Report report = subject.report();
        boolean government = report.masthead().organisation().orElse("").endsWith("人民政府");
        Optional<Section> one = report.section(1);
        if (government && !subject.isBeforeForms() && one.isPresent() && !speaks(subject)) {
            out.accept(Finding.of(ID, one.get().heading(), Message.of("GJ607")));
        }
    }

    private static boolean speaks(Subject subject) {
        for (Prose line : subject.report().prose()) {
            if (subject.says(line, WORDS)) {
                return true;
            }
        }
        return false;
    }
}
