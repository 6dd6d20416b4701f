package dev.gouji.lint.rules;

import dev.gouji.form.Form;
import dev.gouji.form.FormSection;
import dev.gouji.form.FormTable;
import dev.gouji.form.blank.BlankTable;
import dev.gouji.form.blank.Headings;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Subject;
import dev.gouji.report.Masthead;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import dev.gouji.text.Fold;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Inserts the missing headings of a report, each before the section that follows it, with the blank table of its
 * section unless the report has that table; in the style of the report's headings and tables.
 */
final class MissingSections {

    private final SourceText text;
    private final List<Block> blocks;
    private final Report report;
    private final Form form;
    private final List<FormSection> missing;
    private final Surface surface;
    private final String marks;

    MissingSections(Subject subject, Form form, List<FormSection> missing) {
        this.text = subject.text();
        this.blocks = subject.tree().blocks();
        this.report = subject.report();
        this.form = form;
        this.missing = missing;
        this.marks = marks(subject);
        boolean pipes = blocks.stream().anyMatch(MissingSections::hasPipes);
        this.surface = pipes || !marks.isEmpty() ? Surface.MARKDOWN : Surface.TABS;
    }

    List<FormSection> missing() {
        return missing;
    }

    /** The section of the report that should follow a missing one. */
    Optional<Section> next(FormSection section) {
        return report.sections().stream().filter(s -> s.official().number() > section.number())
                .min((one, other) -> one.official().number() - other.official().number());
    }

    boolean hasTables() {
        return missing.stream().anyMatch(section -> table(section).isPresent());
    }

    List<Edit> edits() {
        Map<Integer, List<FormSection>> places = new TreeMap<>();
        for (FormSection section : missing) {
            places.computeIfAbsent(place(section), at -> new ArrayList<>()).add(section);
        }
        List<Edit> edits = new ArrayList<>();
        places.forEach((at, sections) -> edits.add(edit(at, sections)));
        return List.copyOf(edits);
    }

    private Edit edit(int at, List<FormSection> sections) {
        String all = text.text();
        String written = sections.stream().map(this::written).collect(Collectors.joining("\n\n"));
        boolean opens = at > 0 && all.charAt(at - 1) != '\n' && all.charAt(at - 1) != '\r';
        boolean last = at == all.length();
        String before = opens ? "\n\n" : last && at > 0 ? "\n" : "";
        return new Edit(new Span(at, at), (before + written + (last ? "\n" : "\n\n")).replace("\n", text.lineEnd()));
    }

    private String written(FormSection section) {
        return marks + Headings.of(section) + table(section).map(table -> "\n\n" + BlankTable.of(table, surface, "")).orElse("");
    }

    /** The table to insert; empty if the section has none, or if the report has it under another heading. */
    private Optional<FormTable> table(FormSection section) {
        return section.table().filter(id -> report.table(id).isEmpty()).flatMap(form::table);
    }

    /** Before the section's own table, before the next section, or at the end of the report. */
    private int place(FormSection section) {
        Optional<Table> table = section.table().flatMap(report::table);
        Optional<Integer> next = next(section).map(s -> lineStart(s.heading().start()));
        Optional<Integer> own = table.map(t -> lineStart(blockStart(t.span().start()))).filter(at -> next.isEmpty() || at < next.get());
        return own.or(() -> next).orElseGet(this::end);
    }

    /** The start of the block at an offset. That of an HTML table is its tag, which stands before the first row. */
    private int blockStart(int offset) {
        return blocks.stream().map(Block::span).filter(block -> block.start() <= offset && offset < block.end()).findFirst()
                .map(Span::start).orElse(offset);
    }

    private int lineStart(int offset) {
        return text.lines().start(text.lines().line(offset));
    }

    /** Before the signature, otherwise the end of the text. */
    private int end() {
        Masthead masthead = report.masthead();
        int end = masthead.signed().map(day -> lineStart(day.span().start())).orElse(text.text().length());
        String body = masthead.organisation().map(Fold::label).orElse("");
        Optional<Integer> name = report.prose().stream().map(line -> line.content()).filter(c -> c.start() > masthead.titleSpan().end())
                .filter(c -> c.end() <= end && !body.isEmpty() && body.equals(Fold.label(text.at(c))))
                .map(c -> lineStart(c.start())).reduce((a, b) -> b);
        return masthead.signed().isPresent() ? name.orElse(end) : end;
    }

    /** The Markdown marks of the report's section headings. Without sections, ## if the text has any Markdown heading. */
    private static String marks(Subject subject) {
        List<Block.Heading> headings = subject.tree().blocks().stream().filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast).toList();
        Optional<Integer> level = subject.report().sections().stream().findFirst().map(section -> headings.stream()
                .filter(h -> h.span().contains(section.heading())).map(Block.Heading::level).findFirst().orElse(0));
        int count = level.orElse(headings.isEmpty() ? 0 : 2);
        return count == 0 ? "" : "#".repeat(count) + " ";
    }

    private static boolean hasPipes(Block block) {
        return block instanceof Block.Row row && row.cells().stream().anyMatch(cell -> cell.opening() == Block.Opening.PIPE);
    }
}
