package dev.gouji.lsp.feature;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Relation;
import dev.gouji.lsp.document.View;
import dev.gouji.report.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Location;

/** The figures that stand in a relation with a figure. */
final class RelatedFigures {

    private final Optional<Table> table;
    private final CellAddress figure;
    private final View view;

    RelatedFigures(CellAddress figure, View view) {
        this.table = view.report().table(figure.table());
        this.figure = figure;
        this.view = view;
    }

    /** Its addends and its totals. */
    List<Location> addendsAndTotals() {
        return cells(r -> r.total().equals(figure) ? r.addends().stream()
                : r.addends().contains(figure) ? Stream.of(r.total()) : Stream.empty());
    }

    /** Its addends, its totals, and the other addends of its totals. */
    List<Location> inItsRelations() {
        return cells(r -> r.total().equals(figure) || r.addends().contains(figure)
                ? Stream.concat(Stream.of(r.total()), r.addends().stream()) : Stream.empty());
    }

    /** The figure itself. */
    Stream<Location> self() {
        return table.stream().flatMap(t -> location(t, figure));
    }

    private List<Location> cells(Function<Relation, Stream<CellAddress>> wanted) {
        Set<CellAddress> addresses = new LinkedHashSet<>();
        table.ifPresent(t -> t.official().relations().forEach(relation -> wanted.apply(relation).forEach(addresses::add)));
        addresses.remove(figure);
        return table.stream().flatMap(t -> addresses.stream().flatMap(address -> location(t, address))).toList();
    }

    private Stream<Location> location(Table table, CellAddress address) {
        return table.cell(address).stream()
                .map(cell -> new Location(view.snapshot().uri(), view.places().range(cell.span())));
    }
}
