package dev.gouji.aid;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.report.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** What may be folded away: sections, sub-headings, tables and groups of rows. */
public final class Folds {

    private final String text;
    private final Report report;

    public Folds(String text, Report report) {
        this.text = text;
        this.report = report;
    }

    /** The folds in the order of the text, outer before inner. None crosses another, and none ends with blanks. */
    public List<Span> all() {
        List<Span> spans = new ArrayList<>();
        for (Section section : report.sections()) {
            spans.add(section.span());
            section.parts().forEach(part -> add(part, spans));
        }
        for (Table table : report.tables()) {
            spans.add(table.span());
            spans.addAll(new TableRows(table).groups());
        }
        return nested(spans.stream().map(this::trimmed).filter(span -> !span.isEmpty())
                .sorted(Comparator.comparingInt(Span::start).thenComparing(Comparator.comparingInt(Span::end).reversed())).toList());
    }

    private static void add(Section.Part part, List<Span> spans) {
        spans.add(part.span());
        part.parts().forEach(inner -> add(inner, spans));
    }

    private Span trimmed(Span span) {
        int end = span.end();
        while (end > span.start() && CharClass.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    /** Rows may stand in any order, so a group can reach into the next section. Such a group does not fold. */
    private static List<Span> nested(List<Span> sorted) {
        List<Span> kept = new ArrayList<>();
        Deque<Span> open = new ArrayDeque<>();
        for (Span span : sorted) {
            while (!open.isEmpty() && open.peek().end() <= span.start()) {
                open.pop();
            }
            if (open.isEmpty() || open.peek().contains(span)) {
                open.push(span);
                kept.add(span);
            }
        }
        return kept;
    }
}
