package dev.gouji.edit.convert;

import dev.gouji.form.GridCell;
import dev.gouji.form.TableGrid;
import dev.gouji.report.Table;
import dev.gouji.text.Fold;
import java.util.List;

/** The labels that the form prints in a table. */
final class GridLabels {

    private final List<String> folded;

    GridLabels(Table table) {
        this.folded = TableGrid.of(table.official()).rows().stream().flatMap(List::stream)
                .filter(cell -> cell instanceof GridCell.Name).map(cell -> Fold.label(((GridCell.Name) cell).text())).toList();
    }

    /** Whether words are one of the labels, or part of one. */
    boolean has(String words) {
        String part = Fold.label(words);
        return !part.isEmpty() && folded.stream().anyMatch(label -> label.contains(part));
    }
}
