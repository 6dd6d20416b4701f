package dev.gouji.aid;

import dev.gouji.analysis.Analysis;
import dev.gouji.explain.Stretches;
import dev.gouji.form.CellAddress;
import dev.gouji.form.Relation;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.report.Table;
import dev.gouji.surface.CellValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What each stretch of a report is. Markings never overlap: a clause splits the label around it. */
public final class Markings {

    private static final Marking.Kind[] KINDS = Marking.Kind.values();

    private final Analysis analysis;
    /** For each character the number of its kind, counted from 1; 0 for none. */
    private final byte[] painted;

    private Markings(Analysis analysis) {
        this.analysis = analysis;
        this.painted = new byte[analysis.text().text().length()];
    }

    /** All markings of a text, in order. */
    public static List<Marking> of(Analysis analysis) {
        Markings markings = new Markings(analysis);
        markings.paintReport(analysis.report());
        Stretches.all(analysis).forEach(stretch -> analysis.tree().inline(stretch).forEach(markings::paint));
        return markings.read();
    }

    private void paint(Span span, Marking.Kind kind) {
        Arrays.fill(painted, span.start(), span.end(), (byte) (kind.ordinal() + 1));
    }

    private void paintReport(Report report) {
        if (report.masthead().title().isPresent()) {
            paint(Title.of(analysis.text(), report.masthead()), Marking.Kind.HEADING);
        }
        for (Section section : report.sections()) {
            paint(section.heading(), Marking.Kind.HEADING);
            section.parts().forEach(this::paint);
        }
        report.tables().forEach(this::paint);
    }

    private void paint(Section.Part part) {
        paint(part.name(), Marking.Kind.HEADING);
        part.parts().forEach(this::paint);
    }

    private void paint(Table table) {
        table.labels().forEach(label -> paint(label.span(), Marking.Kind.LABEL));
        Set<CellAddress> totals = table.official().relations().stream().filter(Relation::recompute).map(Relation::total)
                .collect(Collectors.toSet());
        for (Cell cell : table.cells().values()) {
            kind(cell, totals).ifPresent(kind -> paint(cell.span(), kind));
        }
    }

    private static Optional<Marking.Kind> kind(Cell cell, Set<CellAddress> totals) {
        return cell.value().isEmpty() ? Optional.of(Marking.Kind.BLANK)
                : cell.value().kind() == CellValue.Kind.UNREADABLE ? Optional.empty()
                : Optional.of(totals.contains(cell.address()) ? Marking.Kind.TOTAL : Marking.Kind.FIGURE);
    }

    private void paint(Inline inline) {
        if (inline instanceof Inline.Reference) {
            paint(inline.span(), Marking.Kind.CLAUSE);
        } else if (inline instanceof Inline.Title || inline instanceof Inline.Issue || inline instanceof Inline.Decree) {
            paint(inline.span(), Marking.Kind.DOCUMENT);
        } else if (inline instanceof Inline.Date || inline instanceof Inline.Month || inline instanceof Inline.Period) {
            paint(inline.span(), Marking.Kind.DATE);
        }
    }

    private List<Marking> read() {
        List<Marking> read = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= painted.length; i++) {
            if (i == painted.length || painted[i] != painted[start]) {
                if (painted[start] != 0) {
                    read.add(new Marking(new Span(start, i), KINDS[painted[start] - 1]));
                }
                start = i;
            }
        }
        return List.copyOf(read);
    }
}
