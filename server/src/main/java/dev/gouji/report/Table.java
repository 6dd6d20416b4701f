package dev.gouji.report;

import dev.gouji.form.CellAddress;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.grammar.Span;
import dev.gouji.layout.fit.Lost;
import dev.gouji.surface.CellValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of the report, bound to a form.
 *
 * @param form the id of the form
 * @param formShown whether its labels show the form; else it is only the expected one
 * @param official the table in the form
 * @param span from its first to its last line
 * @param cells the figures by address, in official order; figures that the text does not have are absent
 * @param labels the labels that were found, in the order of the text
 * @param lost figures of the table without an address, since it cannot be known where they belong
 * @param repeated rows that occur for the second time; they do not count
 * @param local rows with figures that the form does not have
 */
public record Table(String form, boolean formShown, FormTable official, Span span, Map<CellAddress, Cell> cells, List<TableLabel> labels,
                    List<Lost> lost, List<Span> repeated, List<LocalRow> local) {

    public String id() {
        return official.id();
    }

    /** The number of the section that it belongs to. */
    public int section() {
        return official.section();
    }

    public Optional<Cell> cell(CellAddress address) {
        return Optional.ofNullable(cells.get(address));
    }

    /** The first label in the text that names this row, column or group. */
    public Optional<TableLabel> label(Label.Kind kind, String id) {
        for (TableLabel label : labels) {
            if (label.kind() == kind && label.id().equals(id)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /** The ids of the official rows that have no figures in the text, in official order. */
    public List<String> missingRows() {
        Set<String> found = new HashSet<>();
        for (CellAddress address : cells.keySet()) {
            found.add(address.row());
        }
        List<String> missing = new ArrayList<>();
        for (FormRow row : official.rows()) {
            if (!found.contains(row.id())) {
                missing.add(row.id());
            }
        }
        return List.copyOf(missing);
    }

    public boolean hasFigures() {
        for (Cell cell : cells.values()) {
            if (cell.value().kind() == CellValue.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }
}
