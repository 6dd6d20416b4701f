package dev.gouji.edit;

import dev.gouji.explain.Explainer;
import dev.gouji.explain.Topic;
import dev.gouji.form.Form;
import dev.gouji.form.FormSection;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.blank.BlankTable;
import dev.gouji.form.blank.Headings;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.message.Messages;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposes the start of a line: the headings that the report lacks, and the table that its section lacks. */
final class LineProposals {

    private final Cursor cursor;
    private final Report report;
    private final Form form;
    private final Surface surface;
    private final Messages messages;
    private final Explainer explainer;
    private final int marks;
    private final String typed;

    LineProposals(Cursor cursor, Surface surface, Messages messages, Explainer explainer) {
        this.cursor = cursor;
        this.report = cursor.analysis().report();
        this.form = report.form().orElse(Forms.official().newest());
        this.surface = surface;
        this.messages = messages;
        this.explainer = explainer;
        this.marks = Cursor.marks(cursor.before());
        this.typed = cursor.before().substring(marks);
    }

    List<Proposal> all() {
        return report.recognised() && cursor.isInProse() && cursor.isAtLineEnd()
                ? Stream.concat(tables(), headings()).toList() : List.of();
    }

    private Stream<Proposal> headings() {
        return form.sections().stream().filter(s -> report.section(s.number()).filter(f -> !isHere(f)).isEmpty())
                .filter(s -> Headings.of(s).startsWith(typed) || s.heading().startsWith(typed)).map(this::heading);
    }

    /** Whether this heading is the one being typed, which does not count as present. */
    private boolean isHere(Section section) {
        return cursor.line().contains(section.heading());
    }

    private Proposal heading(FormSection section) {
        String text = Headings.of(section);
        boolean whole = text.startsWith(typed);
        return new Proposal(Proposal.Kind.HEADING, text, explainer.gist(Topic.Line.ofSection(section.number())), span(),
                level() + text, cursor.before() + (whole ? text : section.heading()).substring(typed.length()), "s" + section.number());
    }

    private Span span() {
        return new Span(cursor.line().start(), cursor.offset());
    }

    /** The # marks of the first other heading; if there is none, ## in Markdown and no marks in other texts. */
    private String level() {
        Optional<Integer> other = report.sections().stream().filter(s -> !isHere(s)).findFirst().map(this::level);
        return "#".repeat(other.orElse(surface == Surface.MARKDOWN ? 2 : 0)) + (other.orElse(surface == Surface.MARKDOWN ? 2 : 0) > 0
                ? " " : "");
    }

    private int level(Section section) {
        return cursor.analysis().tree().blocks().stream()
                .filter(b -> b instanceof Block.Heading h && h.span().contains(section.heading()))
                .map(b -> ((Block.Heading) b).level()).findFirst().orElse(0);
    }

    /** On an empty line, the table that the section of this line lacks. */
    private Stream<Proposal> tables() {
        if (!Cursor.isBlank(cursor.before())) {
            return Stream.empty();
        }
        return report.sections().stream().filter(s -> s.heading().end() < cursor.offset() && s.span().touches(cursor.offset()))
                .reduce((a, b) -> b).flatMap(s -> s.official().table()).filter(id -> report.table(id).isEmpty())
                .flatMap(form::table).map(this::table).stream();
    }

    private Proposal table(FormTable table) {
        String name = messages.names().table(table.id());
        return new Proposal(Proposal.Kind.TABLE, name, messages.text("completion.table"), span(),
                BlankTable.of(table, surface, ""),
                BlankTable.of(table, surface, String.valueOf(Proposal.PLACE)), cursor.before() + name, table.id());
    }
}
