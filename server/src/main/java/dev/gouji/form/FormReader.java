package dev.gouji.form;

import dev.gouji.json.JsonSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a form from its file. */
final class FormReader {

    private FormReader() {
    }

    static Form read(String json) {
        try {
            return form(JsonSource.open(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Form form(JsonSource in) throws IOException {
        String id = "";
        Years years = new Years(0, 0);
        String document = "";
        List<FormSection> sections = List.of();
        List<FormTable> tables = List.of();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "id" -> id = in.string();
                case "years" -> years = years(in);
                case "document" -> document = in.string();
                case "sections" -> sections = sections(in);
                case "tables" -> tables = tables(in);
                default -> throw in.unknown(name);
            }
        }
        return new Form(id, years.from(), years.to(), document, sections, tables);
    }

    private record Years(int from, int to) {
    }

    private static Years years(JsonSource in) throws IOException {
        int from = 0;
        int to = Integer.MAX_VALUE;
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "from" -> from = in.integer();
                case "to" -> to = in.integer();
                default -> throw in.unknown(name);
            }
        }
        return new Years(from, to);
    }

    private static List<FormSection> sections(JsonSource in) throws IOException {
        List<FormSection> sections = new ArrayList<>();
        in.enterArray();
        while (in.more()) {
            sections.add(section(in));
        }
        return List.copyOf(sections);
    }

    private static FormSection section(JsonSource in) throws IOException {
        int number = 0;
        String key = "";
        String heading = "";
        List<String> variants = List.of();
        List<List<String>> signs = List.of();
        Optional<String> table = Optional.empty();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "number" -> number = in.integer();
                case "key" -> key = in.string();
                case "heading" -> heading = in.string();
                case "variants" -> variants = in.strings();
                case "signs" -> signs = signs(in);
                case "table" -> table = Optional.of(in.string());
                default -> throw in.unknown(name);
            }
        }
        return new FormSection(number, key, heading, variants, signs, table);
    }

    private static List<List<String>> signs(JsonSource in) throws IOException {
        List<List<String>> signs = new ArrayList<>();
        in.enterArray();
        while (in.more()) {
            signs.add(in.strings());
        }
        return List.copyOf(signs);
    }

    private static List<FormTable> tables(JsonSource in) throws IOException {
        List<FormTable> tables = new ArrayList<>();
        in.enterArray();
        while (in.more()) {
            tables.add(table(in));
        }
        return List.copyOf(tables);
    }

    private static FormTable table(JsonSource in) throws IOException {
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
                case "relations" -> relations = relations(in, id, rows);
                default -> throw in.unknown(name);
            }
        }
        return new FormTable(id, role, notes, section, layout, marks, columns, groups, rows, relations);
    }

    /** A row that says nothing else has the unit of the table and a figure in each of its columns, which stand before it. */
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

    private static List<Relation> relations(JsonSource in, String table, List<FormRow> rows) throws IOException {
        List<Relation> relations = new ArrayList<>();
        in.enterArray();
        while (in.more()) {
            relations.addAll(pattern(in).relations(table, rows));
        }
        return List.copyOf(relations);
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

    private static RelationPattern pattern(JsonSource in) throws IOException {
        String code = "";
        Relation.Along along = Relation.Along.ROW;
        String total = "";
        List<String> plus = List.of();
        List<String> minus = List.of();
        boolean recompute = false;
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "code" -> code = in.string();
                case "along" -> along = Relation.Along.valueOf(in.string().toUpperCase(Locale.ROOT));
                case "total" -> total = in.string();
                case "plus" -> plus = in.strings();
                case "minus" -> minus = in.strings();
                case "recompute" -> recompute = in.bool();
                default -> throw in.unknown(name);
            }
        }
        return new RelationPattern(code, along, total, plus, minus, recompute);
    }
}
