package dev.gouji.lsp.feature.preview;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.lsp.document.View;
import dev.gouji.preview.Preview;
import dev.gouji.report.Cell;
import dev.gouji.text.LineIndex;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parts of a preview as plain objects. A part with a place in the text has its range, so that a click can lead there. */
final class PreviewParts {

    private final View view;

    PreviewParts(View view) {
        this.view = view;
    }

    Map<String, Object> table(Preview.Table table) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", table.id());
        out.put("name", table.name());
        out.put("heading", table.heading());
        out.put("form", table.form());
        out.put("head", table.head());
        out.put("rows", table.rows().stream().map(row -> row.stream().map(this::cell).toList()).toList());
        return out;
    }

    private Map<String, Object> cell(Preview.Cell cell) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (cell instanceof Preview.Figure figure) {
            out.put("cell", figure.address().toString());
            out.put("text", figure.text());
            figure.value().ifPresent(value -> out.put("value", value));
            out.put("state", word(figure.state()));
            figure.expected().ifPresent(expected -> out.put("expected", expected));
            out.put("addends", figure.addends().stream().map(CellAddress::toString).toList());
            out.put("lit", figure.lit());
            out.put("issues", figure.issues());
            place(figure.address()).ifPresent(range -> out.put("range", range));
            view.report().cell(figure.address()).filter(Cell::plain)
                    .ifPresent(bound -> out.put("write", view.places().range(written(bound))));
        } else if (cell instanceof Preview.Name name) {
            out.put("text", name.text());
            out.put("kind", word(name.kind()));
        }
        out.put("columns", cell.columns());
        out.put("rows", cell.rows());
        return out;
    }

    /** The span that a new figure replaces; empty in a blank cell. */
    static Span written(Cell cell) {
        return cell.isBlank() ? new Span(cell.insertAt(), cell.insertAt()) : cell.span();
    }

    private Optional<Object> place(CellAddress address) {
        return view.report().cell(address).map(cell -> view.places().range(cell.span()));
    }

    Map<String, Object> figure(Preview.KeyFigure figure) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", figure.name());
        out.put("scale", word(figure.scale()));
        figure.now().ifPresent(now -> out.put("now", now));
        figure.before().ifPresent(before -> out.put("before", before));
        return out;
    }

    Map<String, Object> duty(Preview.Duty duty) {
        return Map.of("text", duty.text(), "mark", word(duty.mark()), "issues", duty.issues());
    }

    Map<String, Object> issue(Preview.Issue issue) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("number", issue.number());
        out.put("severity", issue.severity().code());
        out.put("codes", issue.codes());
        out.put("messages", issue.messages());
        out.put("fixes", issue.fixes().stream().map(f -> Map.of("title", f.title(), "preferred", f.preferred())).toList());
        issue.cell().ifPresent(cell -> out.put("cell", cell.toString()));
        Optional<Object> place = issue.cell().flatMap(this::place);
        out.put("range", place.orElseGet(() -> line(issue.span().start())));
        return out;
    }

    /** The range of the line at an offset. */
    private Object line(int offset) {
        LineIndex lines = view.snapshot().text().lines();
        return view.places().range(lines.span(lines.line(offset)));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
