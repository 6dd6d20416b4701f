package dev.gouji.form;

import dev.gouji.json.JsonSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a table of a form: its columns, groups and rows, and the relations between its cells. */
final class FormTableReader {

    private FormTableReader() {
    }

    static FormTable table(JsonSource in) throws IOException {
        String id = "";
        Role role = Role.TOTAL;
        String notes = "";
        int section = 0;
        FormTable.Layout layout = FormTable.Layout.ROWS;
        String unit = "";
        List<String> marks = List.of();
        List<FormColumn> columns = List.of();
        List<FormGroup> groups = List.of();
        List<FormRow> rows = List.of();
        List<Relation> relations = List.of();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "id" -> id = in.string();
                case "role" -> role = role(in);
                case "notes" -> notes = in.string();
                case "section" -> section = in.integer();
                case "layout" -> layout = FormTable.Layout.valueOf(in.string().toUpperCase(Locale.ROOT));
                case "unit" -> unit = in.string();
                case "marks" -> marks = in.strings();
                case "columns" -> columns = columns(in);
                case "groups" -> groups = groups(in);
                case "rows" -> rows = rows(in, unit, columns);
                case "relations" -> relations = RelationReader.relations(in, id, rows);
                default -> throw in.unknown(name);
            }
        }
        return new FormTable(id, role, notes, section, layout, marks, columns, groups, rows, relations);
    }

    /** Reads the rows. A row has the table's unit and all its columns, unless it says otherwise; both come before rows in the file. */
    private static List<FormRow> rows(JsonSource in, String unit, List<FormColumn> columns) throws IOException {
        List<String> all = new ArrayList<>();
        for (FormColumn column : columns) {
            all.add(column.id());
        }
        List<String> every = List.copyOf(all);
        List<FormRow> rows = new ArrayList<>();
        in.enterArray();
        while (in.more()) {
            rows.add(row(in, unit, every));
        }
        return List.copyOf(rows);
    }

    private static List<FormColumn> columns(JsonSource in) throws IOException {
        List<FormColumn> columns = new ArrayList<>();
        in.enterArray();
        while (in.more()) {
            columns.add(column(in));
        }
        return List.copyOf(columns);
    }

    private static FormColumn column(JsonSource in) throws IOException {
        String id = "";
        Optional<Role> role = Optional.empty();
        List<String> variants = List.of();
        String unit = "";
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "id" -> id = in.string();
                case "role" -> role = Optional.of(role(in));
                case "variants" -> variants = in.strings();
                case "unit" -> unit = in.string();
                default -> throw in.unknown(name);
            }
        }
        return new FormColumn(id, role, variants, unit);
    }

    private static List<FormGroup> groups(JsonSource in) throws IOException {
        List<FormGroup> groups = new ArrayList<>();
        in.enterArray();
        while (in.more()) {
            groups.add(group(in));
        }
        return List.copyOf(groups);
    }

    private static FormGroup group(JsonSource in) throws IOException {
        String id = "";
        String label = "";
        List<String> variants = List.of();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "id" -> id = in.string();
                case "label" -> label = in.string();
                case "variants" -> variants = in.strings();
                default -> throw in.unknown(name);
            }
        }
        return new FormGroup(id, label, variants);
    }

    private static FormRow row(JsonSource in, String usual, List<String> every) throws IOException {
        String id = "";
        Optional<Role> role = Optional.empty();
        String label = "";
        List<String> variants = List.of();
        String unit = usual;
        String group = "";
        List<String> basis = List.of();
        List<String> columns = every;
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "id" -> id = in.string();
                case "role" -> role = Optional.of(role(in));
                case "label" -> label = in.string();
                case "variants" -> variants = in.strings();
                case "unit" -> unit = in.string();
                case "group" -> group = in.string();
                case "basis" -> basis = in.strings();
                case "columns" -> columns = in.strings();
                default -> throw in.unknown(name);
            }
        }
        return new FormRow(id, role, label, variants, unit, basis, group, columns);
    }

    private static Role role(JsonSource in) throws IOException {
        return Role.valueOf(in.string().toUpperCase(Locale.ROOT));
    }
}
