package dev.gouji.form;

import java.util.List;
import java.util.Optional;

/**
 * A table of a form.
 *
 * @param id t2, t3 or t4
 * @param section the number of the section under which it stands
 * @param layout how rows and figures are laid out
 * @param marks further labels by which the table is known
 * @param relations all relations between its figures
 */
public record FormTable(String id, int section, Layout layout, List<String> marks, List<FormColumn> columns,
                        List<FormGroup> groups, List<FormRow> rows, List<Relation> relations) {

    public enum Layout {
        /** a label, then its figures */ ROWS,
        /** all figures of all rows one behind another under their labels */ STRIP
    }

    public Optional<FormRow> row(String id) {
        return rows.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    public Optional<FormColumn> column(String id) {
        return columns.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The addresses of all figures, row by row. */
    public List<CellAddress> addresses() {
        return rows.stream()
                .flatMap(row -> row.columns().stream().map(column -> new CellAddress(id, row.id(), column)))
                .toList();
    }

    /** What the figure counts, empty where the form does not say. */
    public String unit(CellAddress address) {
        String own = column(address.column()).map(FormColumn::unit).orElse("");
        return own.isEmpty() ? row(address.row()).map(FormRow::unit).orElse("") : own;
    }
}
