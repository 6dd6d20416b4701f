package dev.gouji.lint.rules;

import dev.gouji.form.blank.Headings;
import dev.gouji.grammar.Ordinal;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Related;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.report.Section;
import dev.gouji.text.Fold;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An official heading with its number, a second time; a table of contents before the sections does not count. */
public final class SectionRepeated implements Rule {

    private static final RuleId ID = new RuleId("GJ105", "section-repeated", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        if (subject.report().form().isEmpty()) {
            return;
        }
        for (Prose line : subject.report().prose()) {
            Optional<Section> first = isNumbered(line) ? repeated(subject, line) : Optional.empty();
            if (first.isPresent()) {
                out.accept(Finding.about(ID, line.content(), Message.of("GJ105")
                        .with("heading", Headings.of(first.get().official())))
                        .related(List.of(Related.place(first.get().heading(), Message.of("related.first")))).build());
            }
        }
    }

    /** Whether the line is numbered like a heading; sub-headings have another style. */
    private static boolean isNumbered(Prose line) {
        return !line.heading() && line.ordinal().isPresent() && line.ordinal().get().style() == Ordinal.Style.COUNT_COMMA;
    }

    /** The section before the line whose full heading the line is. */
    private static Optional<Section> repeated(Subject subject, Prose line) {
        String folded = Fold.label(subject.at(line));
        return subject.report().sections().stream()
                .filter(s -> s.heading().start() < line.content().start())
                .filter(s -> folded.equals(Fold.label(Headings.of(s.official())))).findFirst();
    }
}
