package dev.gouji.lsp.feature.command;

import dev.gouji.form.Form;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.lsp.document.View;
import dev.gouji.report.Cell;
import dev.gouji.report.Masthead;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.report.Table;
import dev.gouji.text.Position;
import dev.gouji.text.PositionEncoding;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of a report in the JSON of CONTRACT.md. Columns are counted in UTF-16 units, whatever the client counts in. */
final class AddressedFigures {

    /** The version of this JSON. */
    private static final int VERSION = 1;

    private AddressedFigures() {
    }

    static Map<String, Object> of(View view) {
        Report report = view.report();
        Masthead masthead = report.masthead();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("path", view.snapshot().path().orElse(view.snapshot().uri()));
        file.put("form", report.form().map(Form::id).orElse(null));
        file.put("tableForms", report.tableForms());
        file.put("year", masthead.year().orElse(null));
        file.put("organisation", masthead.organisation().orElse(null));
        file.put("title", masthead.title().orElse(null));
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("from", day(masthead.period().map(Inline.Period::from)));
        period.put("to", day(masthead.period().map(Inline.Period::to).or(masthead::closing)));
        file.put("period", period);
        file.put("signed", day(masthead.signed()));
        file.put("sections", report.sections().stream().map(section -> section(section, view)).toList());
        Map<String, Object> cells = new LinkedHashMap<>();
        report.tables().forEach(table -> cells(table, view, cells));
        file.put("cells", cells);
        return Map.of("version", VERSION, "files", List.of(file));
    }

    private static String day(Optional<Inline.Date> date) {
        return date.flatMap(Masthead::day).map(LocalDate::toString).orElse(null);
    }

    private static Map<String, Object> section(Section section, View view) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("number", section.official().number());
        out.put("key", section.official().key());
        out.put("heading", view.snapshot().text().at(section.heading()));
        out.put("range", range(section.heading(), view));
        return out;
    }

    private static void cells(Table table, View view, Map<String, Object> to) {
        for (Cell cell : table.cells().values()) {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("value", cell.value().number().orElse(null));
            out.put("text", cell.isBlank() ? "" : view.snapshot().text().at(cell.span()));
            out.put("range", range(cell.span(), view));
            to.put(cell.address().toString(), out);
        }
    }

    private static Map<String, Object> range(Span span, View view) {
        return Map.of("start", place(span.start(), view), "end", place(span.end(), view));
    }

    private static Map<String, Object> place(int offset, View view) {
        Position position = view.snapshot().text().lines().position(offset, PositionEncoding.UTF_16);
        return Map.of("line", position.line(), "character", position.character());
    }
}
