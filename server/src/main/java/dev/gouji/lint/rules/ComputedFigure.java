package dev.gouji.lint.rules;

import dev.gouji.lint.FileRule;
import dev.gouji.lint.Finding;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.office.Remains;
import java.util.List;
import java.util.function.Consumer;

/** Figures that a field computes or takes from elsewhere. Word does so again when it prints. */
public final class ComputedFigure implements FileRule {

    private static final RuleId ID = new RuleId("GJ711", "computed-figure", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        List<Remains.Formula> formulas = FilePlaces.remains(subject).formulas();
        if (!formulas.isEmpty()) {
            Message message = Message.of("GJ711" + variant(formulas)).with("code", FilePlaces.quoted(formulas.get(0).code()));
            out.accept(FilePlaces.about(ID, subject, formulas, message).build());
        }
    }

    private static String variant(List<Remains.Formula> formulas) {
        return formulas.stream().allMatch(f -> f.place().isEmpty()) ? ".blank"
                : formulas.stream().allMatch(f -> f.code().startsWith("=")) ? "" : ".field";
    }
}
