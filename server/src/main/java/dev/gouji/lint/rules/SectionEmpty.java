package dev.gouji.lint.rules;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Section;
import dev.gouji.text.Fold;
import java.util.List;
import java.util.function.Consumer;

/**
 * A heading with nothing below it: of a section without an official table, or of one of the five official parts of
 * section one. GJ204 already reports a missing table.
 */
public final class SectionEmpty implements Rule {

    private static final RuleId ID = new RuleId("GJ109", "section-empty", Severity.WARNING);

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
            if (section.official().table().isEmpty() && isEmpty(subject, section.span(), section.heading())) {
                out.accept(Finding.of(ID, section.heading(), Message.of("GJ109")
                        .inSection(section.official().number())));
            } else if (section.official().number() == 1) {
                parts(subject, section.parts(), out);
            }
        }
    }

    private static void parts(Subject subject, List<Section.Part> parts, Consumer<Finding> out) {
        for (Section.Part part : parts) {
            boolean official = part.ordinal().style() == Ordinal.Style.COUNT_BRACKETS && OverviewPart.names(
                    Fold.label(subject.text().text(), part.ordinal().marker().end(), part.name().end()));
            if (official && isEmpty(subject, part.span(), part.name())) {
                out.accept(Finding.about(ID, part.name(), Message.of("GJ109.part").with("part", subject.text().at(part.name())))
                        .severity(Severity.INFO).build());
            }
        }
    }

    /** Whether a place has only the heading, blank lines and comments. */
    private static boolean isEmpty(Subject subject, Span place, Span heading) {
        for (Block block : subject.tree().blocks(place)) {
            if (!(block instanceof Block.Blank || block instanceof Block.Comment || isHeading(block, heading))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHeading(Block block, Span heading) {
        Span content = block instanceof Block.Text text ? text.content() : block instanceof Block.Heading h ? h.content() : new Span(0, 0);
        return content.equals(heading);
    }
}
