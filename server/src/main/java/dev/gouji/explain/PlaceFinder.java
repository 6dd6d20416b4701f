package dev.gouji.explain;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.Label;
import dev.gouji.form.Role;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import dev.gouji.report.WrittenCell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what stands at an offset: a figure, a citation, a label, a heading. */
final class PlaceFinder {

    private final Analysis analysis;
    private final Report report;
    private final Citations citations;

    PlaceFinder(Analysis analysis, KnownDocuments documents) {
        this.analysis = analysis;
        this.report = analysis.report();
        this.citations = new Citations(analysis, documents);
    }

    Optional<TopicPlace> at(int offset) {
        return figure(offset).or(() -> citation(offset)).or(() -> label(offset)).or(() -> heading(offset)).or(() -> padding(offset));
    }

    /** For the blanks of a cell: its figure, otherwise its label; empty if it has several. */
    private Optional<TopicPlace> padding(int offset) {
        Optional<Span> cell = WrittenCell.at(analysis.tree(), offset).map(WrittenCell::span);
        return cell.flatMap(c -> only(c, figures()).or(() -> only(c, labels())));
    }

    private static Optional<TopicPlace> only(Span cell, Stream<TopicPlace> places) {
        List<TopicPlace> inside = places.filter(p -> cell.contains(p.span())).limit(2).toList();
        return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
    }

    private Optional<TopicPlace> figure(int offset) {
        return best(offset, figures());
    }

    private Stream<TopicPlace> figures() {
        return report.tables().stream().flatMap(t -> t.cells().values().stream().map(c -> figure(t, c)));
    }

    /** The figure with the unit behind it. */
    private static TopicPlace figure(Table table, Cell cell) {
        Span span = new Span(cell.span().start(), cell.span().end() + cell.unit().length());
        return TopicPlace.in(table.form(), span, Topic.Line.ofCell(cell.address()));
    }

    private Optional<TopicPlace> citation(int offset) {
        Optional<TableLabel> label = labelAt(offset);
        Optional<Span> stretch = label.map(TableLabel::span).or(() -> stretch(offset));
        return stretch.flatMap(s -> best(offset, citations.in(s, offset).stream()));
    }

    private Optional<TableLabel> labelAt(int offset) {
        return report.tables().stream().flatMap(t -> t.labels().stream()).filter(l -> l.span().touches(offset)).findFirst();
    }

    private Optional<TopicPlace> label(int offset) {
        return best(offset, labels());
    }

    private Stream<TopicPlace> labels() {
        return report.tables().stream().flatMap(t -> t.labels().stream().flatMap(l -> label(t, l).stream()));
    }

    private Optional<TopicPlace> label(Table table, TableLabel label) {
        boolean clause = label.kind() == Label.Kind.GROUP && table.official().role() == Role.DISCLOSURE;
        Optional<Topic> topic = clause ? Citations.named(label.id()) : Optional.of(line(table, label));
        return topic.map(t -> TopicPlace.in(table.form(), label.span(), t));
    }

    private static Topic.Line line(Table table, TableLabel label) {
        return switch (label.kind()) {
            case ROW, GROUP -> Topic.Line.ofRow(table.id(), label.id());
            case COLUMN -> Topic.Line.ofColumn(table.id(), label.id());
            case MARK -> Topic.Line.ofTable(table.id());
        };
    }

    private Optional<TopicPlace> heading(int offset) {
        return best(offset, report.sections().stream().map(this::heading));
    }

    private TopicPlace heading(Section section) {
        return new TopicPlace(section.heading(), Topic.Line.ofSection(section.official().number()),
                report.form().map(f -> f.id()), 0);
    }

    /** The place that has the character behind the offset, otherwise one that ends at the offset. */
    private static Optional<TopicPlace> best(int offset, Stream<TopicPlace> places) {
        List<TopicPlace> touching = places.filter(p -> p.span().touches(offset)).toList();
        return touching.stream().filter(p -> offset < p.span().end()).findFirst().or(() -> touching.stream().findFirst());
    }

    /** The text of the block or cell at the offset; none in code and comments. */
    private Optional<Span> stretch(int offset) {
        return analysis.tree().blocks().stream().filter(b -> b.span().touches(offset))
                .flatMap(Stretches::of).filter(s -> s.touches(offset)).findFirst();
    }
}
