package dev.gouji.edit.convert;

import dev.gouji.form.CellAddress;
import dev.gouji.form.FormRow;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import dev.gouji.surface.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of the text that the official rows of a table take. The span of the table itself may be longer: a row that has no place in
 * the form may stand far away, even behind the next table, and on a page that is one line the table begins with the page.
 *
 * @param labels the labels that the form prints in it
 * @param rows the ids of the official rows that have all their figures
 * @param span from the first to the last label or figure of an official row
 * @param oneLine whether a converter lost the line ends, so that all rows stand on one line
 * @param others the rows without a place in the form, in the order of the text
 */
record Extent(Table table, GridLabels labels, Set<String> rows, Span span, boolean oneLine, List<Span> others) {

    /** @param lines all lines of the report */
    static Extent of(Table table, List<Line> lines) {
        List<Span> others = new ArrayList<>(table.repeated());
        table.lost().forEach(lost -> others.add(lost.span()));
        table.local().forEach(row -> others.add(row.span()));
        others.sort((one, other) -> one.start() - other.start());
        Span span = Stream.concat(table.labels().stream().map(TableLabel::span), table.cells().values().stream().map(Cell::span))
                .filter(place -> others.stream().noneMatch(other -> other.contains(place)))
                .reduce((a, b) -> new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()))).orElse(table.span());
        Set<String> rows = wholeRows(table);
        boolean oneLine = rows.size() > 1 && lines.stream().anyMatch(line -> line.span().contains(table.span()));
        Span place = others.isEmpty() && !oneLine ? table.span() : span;
        return new Extent(table, new GridLabels(table), rows, place, oneLine, List.copyOf(others));
    }

    private static Set<String> wholeRows(Table table) {
        return table.official().rows().stream()
                .filter(row -> row.columns().stream().allMatch(c -> table.cell(new CellAddress(table.id(), row.id(), c)).isPresent()))
                .map(FormRow::id).collect(Collectors.toSet());
    }
}
