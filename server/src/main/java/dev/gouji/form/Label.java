package dev.gouji.form;

/**
 * What a label of a table means in one form.
 *
 * @param form the id of the form
 * @param table t2, t3 or t4
 * @param kind what it labels
 * @param id the id of the row, column or group; for a mark the label itself
 */
public record Label(String form, String table, Kind kind, String id) {

    /** What is labelled. A mark only shows the table: 申请人情况. */
    public enum Kind { ROW, COLUMN, GROUP, MARK }

    /** Written out, since the generated methods of a record are built at every start and no class-data archive keeps them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Label l && kind == l.kind && id.equals(l.id) && table.equals(l.table) && form.equals(l.form);
    }

    @Override
    public int hashCode() {
        return (id.hashCode() * 31 + kind.ordinal()) * 31 + table.hashCode() + form.hashCode();
    }
}
