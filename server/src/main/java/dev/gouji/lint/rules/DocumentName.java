package dev.gouji.lint.rules;

import dev.gouji.form.EditDistance;
import dev.gouji.grammar.Inline;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.text.Edit;
import dev.gouji.text.Fold;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The name of the 条例, or of the rules on the processing fee, with small mistakes. Right are local rules, which have another kind
 * of name (办法, 规定) or a place before it, and a body's own 指南 and 目录.
 */
public final class DocumentName implements Rule {

    private static final RuleId ID = new RuleId("GJ603", "document-name", Severity.WARNING);
    private static final String SHORT = "政府信息公开条例";
    private static final List<String> NAMES = List.of("中华人民共和国" + SHORT, SHORT, "政府信息公开信息处理费管理办法");
    private static final int MOST_CHANGED = 2;
    private static final int LONG_ENOUGH = 7;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Prose line : subject.report().prose()) {
            for (Inline inline : subject.mentions(line)) {
                if (inline instanceof Inline.Title title) {
                    Optional<String> name = meant(Fold.label(subject.text().at(title.span())));
                    if (name.isPresent()) {
                        out.accept(finding(subject, title, name.get()));
                    }
                }
            }
        }
    }

    private static Finding finding(Subject subject, Inline.Title title, String name) {
        String official = "《" + name + "》";
        Fix fix = Fix.optional(Message.of("fix.name").with("official", official), List.of(new Edit(title.span(), official)));
        return Finding.about(ID, title.span(), Message.of("GJ603").with("name", subject.text().at(title.span()))
                .with("official", official)).fix(fix).build();
    }

    /** The name that a title is a misspelling of. */
    private static Optional<String> meant(String title) {
        if (title.length() < LONG_ENOUGH || Phrases.anyBegins(title, NAMES)) {
            return Optional.empty();
        }
        for (String name : NAMES) {
            if (isSlip(name, title)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean isSlip(String name, String title) {
        boolean local = name.equals(SHORT) && title.endsWith(SHORT);
        return !local && title.length() <= name.length() + 1 && isSameKind(name, title)
                && EditDistance.within(name, title, MOST_CHANGED) <= MOST_CHANGED;
    }

    /** Whether the title has one of the name's last two characters in its place. These name the kind of document: 条例, 办法. */
    private static boolean isSameKind(String name, String title) {
        String kind = name.substring(name.length() - 2);
        String end = title.substring(title.length() - 2);
        return end.charAt(0) == kind.charAt(0) || end.charAt(1) == kind.charAt(1);
    }
}
