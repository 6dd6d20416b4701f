package dev.gouji.form;

import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table of a form. Rows and columns are kept by id and role, since they are looked up for every figure of every report. */
public final class FormTable {

    /** How the form prints rows and figures. */
    public enum Layout {
        /** each row as its label and its figures */ ROWS,
        /** first all labels, then one line with the figures of all rows */ STRIP
    }

    private final String id;
    private final Role role;
    private final String notes;
    private final int section;
    private final Layout layout;
    private final List<String> marks;
    private final List<FormColumn> columns;
    private final Map<String, FormColumn> columnsById = new HashMap<>();
    private final Map<Role, FormColumn> columnsByRole = new EnumMap<>(Role.class);
    private final List<FormGroup> groups;
    private final List<FormRow> rows;
    private final Map<String, FormRow> rowsById = new HashMap<>();
    private final Map<Role, FormRow> rowsByRole = new EnumMap<>(Role.class);
    private final List<Relation> relations;
    private final List<CellAddress> addresses;

    FormTable(String id, Role role, String notes, int section, Layout layout, List<String> marks, List<FormColumn> columns,
              List<FormGroup> groups, List<FormRow> rows, List<Relation> relations) {
        this.id = id;
        this.role = role;
        this.notes = notes;
        this.section = section;
        this.layout = layout;
        this.marks = marks;
        this.columns = columns;
        this.groups = groups;
        this.rows = rows;
        this.relations = relations;
        for (FormColumn column : columns) {
            columnsById.put(column.id(), column);
            if (column.role().isPresent()) {
                columnsByRole.put(column.role().get(), column);
            }
        }
        for (FormRow row : rows) {
            rowsById.put(row.id(), row);
            if (row.role().isPresent()) {
                rowsByRole.put(row.role().get(), row);
            }
        }
        this.addresses = addresses(id, rows);
    }

    private static List<CellAddress> addresses(String table, List<FormRow> rows) {
        List<CellAddress> addresses = new ArrayList<>();
        for (FormRow row : rows) {
            for (String column : row.columns()) {
                addresses.add(new CellAddress(table, row.id(), column));
            }
        }
        return List.copyOf(addresses);
    }

    /** t2, t3 or t4. */
    public String id() {
        return id;
    }

    /** This table without the rows that have other ids; without any relations, since they may name the rows left out. */
    public FormTable only(Set<String> ids) {
        List<FormRow> some = new ArrayList<>();
        for (FormRow row : rows) {
            if (ids.contains(row.id())) {
                some.add(row);
            }
        }
        return new FormTable(id, role, notes, section, layout, marks, columns, groups, List.copyOf(some), List.of());
    }

    public Role role() {
        return role;
    }

    /** The name of the file that explains its rows. */
    public String notes() {
        return notes;
    }

    /** The number of the section under which it stands. */
    public int section() {
        return section;
    }

    public Layout layout() {
        return layout;
    }

    /** Other labels that show the table: 信息内容, 申请人情况. */
    public List<String> marks() {
        return marks;
    }

    public List<FormColumn> columns() {
        return columns;
    }

    public List<FormGroup> groups() {
        return groups;
    }

    public List<FormRow> rows() {
        return rows;
    }

    /** The ids of the rows, in official order. */
    public List<String> rowIds() {
        List<String> ids = new ArrayList<>(rows.size());
        for (FormRow row : rows) {
            ids.add(row.id());
        }
        return ids;
    }

    /** Whether each row has a figure in each column. */
    public boolean isUniform() {
        return addresses.size() == rows.size() * columns.size();
    }

    /** How many groups a row or a group stands in: two for 1.属于国家秘密, which is inside of （三）不予公开 and 三. */
    public int depth(String id) {
        int depth = 0;
        for (FormGroup group : groups) {
            depth += id.length() > group.id().length() && id.startsWith(group.id()) ? 1 : 0;
        }
        return depth;
    }

    /** All relations between its figures. */
    public List<Relation> relations() {
        return relations;
    }

    public Optional<FormRow> row(String id) {
        return Optional.ofNullable(rowsById.get(id));
    }

    /** The index of a row, -1 if the table has no such row. */
    public int index(String row) {
        return rowsById.containsKey(row) ? rows.indexOf(rowsById.get(row)) : -1;
    }

    public Optional<FormColumn> column(String id) {
        return Optional.ofNullable(columnsById.get(id));
    }

    public Optional<FormRow> row(Role role) {
        return Optional.ofNullable(rowsByRole.get(role));
    }

    public Optional<FormColumn> column(Role role) {
        return Optional.ofNullable(columnsByRole.get(role));
    }

    /** The address of the figure in a row and a column; empty if the table lacks one of them. */
    public Optional<CellAddress> address(Role row, Role column) {
        return rowsByRole.containsKey(row) && columnsByRole.containsKey(column)
                ? Optional.of(new CellAddress(id, rowsByRole.get(row).id(), columnsByRole.get(column).id())) : Optional.empty();
    }

    /** The address of the figure in a row, which the table must have, and a column. */
    public CellAddress address(Role row, FormColumn column) {
        return new CellAddress(id, rowsByRole.get(row).id(), column.id());
    }

    /** Whether folded words are a piece of the label of one of its rows. */
    public boolean hasPiece(String words) {
        for (FormRow row : rows) {
            if (words.length() > 1 && Fold.label(row.label()).contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure stands in the column of this role. */
    public boolean isIn(CellAddress address, Role column) {
        return columnsByRole.containsKey(column) && columnsByRole.get(column).id().equals(address.column());
    }

    /** The addresses of all figures, row by row. */
    public List<CellAddress> addresses() {
        return addresses;
    }

    /** What the figure counts; empty if the form does not say. */
    public String unit(CellAddress address) {
        FormColumn column = columnsById.get(address.column());
        FormRow row = rowsById.get(address.row());
        String own = column == null ? "" : column.unit();
        return own.isEmpty() && row != null ? row.unit() : own;
    }
}
