package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.lint.Suppression;
import dev.gouji.lint.SuppressionComment;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A suppression that does nothing: it names no rule or an unknown one, uses an unknown word, or lacks its reason. */
public final class UnknownSuppression implements Rule {

    public static final RuleId ID = new RuleId("GJ902", "unknown-suppression", Severity.WARNING);

    private final Set<String> codes;

    /** @param codes of all rules and groups */
    public UnknownSuppression(Set<String> codes) {
        this.codes = codes;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (SuppressionComment comment : subject.suppressions().comments()) {
            check(comment, out);
            if (comment.reason().of(subject.text().text()).contains(SuppressionComment.TO_BE_REASONED)) {
                out.accept(Finding.of(ID, comment.reason(), unreasoned(comment.codes().stream().map(SuppressionComment.Code::text)
                        .collect(Collectors.joining(" ")))));
            }
        }
        for (Suppression suppression : subject.suppressions().all()) {
            if (suppression.entry().isPresent() && !suppression.isPossible()) {
                out.accept(Finding.of(ID, suppression.place(), Message.of("GJ902.never").with("code", suppression.code())));
            }
            if (suppression.entry().flatMap(Settings.Suppressed::reason)
                .filter(r -> r.contains(SuppressionComment.TO_BE_REASONED)).isPresent()) {
                out.accept(Finding.of(ID, suppression.place(), unreasoned(suppression.code())));
            }
        }
    }

    private static Message unreasoned(String codes) {
        return Message.of("GJ902.reason").with("code", codes).with("words", SuppressionComment.TO_BE_REASONED);
    }

    private void check(SuppressionComment comment, Consumer<Finding> out) {
        if (!comment.isUnderstood()) {
            out.accept(Finding.of(ID, comment.place(), Message.of("GJ902.word").with("word", comment.word())));
        } else if (comment.isIdle()) {
            out.accept(Finding.of(ID, comment.place(), Message.of("GJ902.none")));
        } else if (!comment.codes().isEmpty()) {
            for (SuppressionComment.Code code : comment.codes()) {
                boolean never = codes.contains(code.text()) && !Suppression.isPossible(code.text());
                if (never || !codes.contains(code.text())) {
                    out.accept(Finding.of(ID, code.place(), Message.of(never ? "GJ902.never" : "GJ902").with("code", code.text())));
                }
            }
        }
    }
}
