package dev.gouji.lsp.feature.symbol;

import dev.gouji.aid.TableGist;
import dev.gouji.grammar.Span;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Message;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.report.Table;
import dev.gouji.text.LineIndex;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.SymbolKind;

/** Makes the outline of a report: its sections, and in each its sub-headings, and its tables with their key totals. */
final class OutlineBuilder {

    private final View view;
    private final Report report;

    OutlineBuilder(View view) {
        this.view = view;
        this.report = view.report();
    }

    OutlineNode build() {
        List<OutlineNode> children = new ArrayList<>(report.sections().stream().map(this::section).toList());
        report.tables().stream().filter(t -> report.sections().stream().noneMatch(s -> holds(s, t)))
                .forEach(t -> children.add(table(t)));
        String title = report.masthead().title().map(OneLine::of).filter(t -> !t.isEmpty())
                .orElseGet(() -> view.say(Message.of("outline.report")));
        Span all = new Span(0, view.snapshot().text().text().length());
        return OutlineNode.of(title, "", SymbolKind.File, all, report.masthead().titleSpan(), children);
    }

    private static boolean holds(Section section, Table table) {
        return section.span().start() <= table.span().start() && table.span().start() < section.span().end();
    }

    private OutlineNode section(Section section) {
        List<OutlineNode> children = new ArrayList<>(section.parts().stream().map(this::part).toList());
        report.tables().stream().filter(t -> holds(section, t)).forEach(t -> children.add(table(t)));
        return OutlineNode.of(nameAt(section.heading()), "", SymbolKind.Namespace, section.span(), section.heading(), children);
    }

    private OutlineNode part(Section.Part part) {
        return OutlineNode.of(nameAt(part.name()), "", SymbolKind.String, part.span(), part.name(), part.parts().stream()
                .map(this::part).toList());
    }

    private OutlineNode table(Table table) {
        Span first = table.labels().isEmpty() ? firstLine(table.span()) : table.labels().get(0).span();
        return OutlineNode.of(view.session().messages().names().table(table.id()), TableGist.of(table, view.session().messages()),
                SymbolKind.Array, table.span(), first, List.of());
    }

    private Span firstLine(Span span) {
        LineIndex lines = view.snapshot().text().lines();
        return new Span(span.start(), Math.max(span.start(), lines.end(lines.line(span.start()))));
    }

    private String nameAt(Span span) {
        return OneLine.of(view.snapshot().text().at(span));
    }
}
