package dev.gouji.form;

import dev.gouji.json.JsonSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a form from its file. */
final class FormReader {

    private FormReader() {
    }

    static Form read(String json) {
        return JsonSource.read(json, FormReader::form);
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
                case "sections" -> sections = in.array(FormReader::section);
                case "tables" -> tables = in.array(FormReader::table);
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
                case "signs" -> signs = in.array(JsonSource::strings);
                case "table" -> table = Optional.of(in.string());
                default -> throw in.unknown(name);
            }
        }
        return new FormSection(number, key, heading, variants, signs, table);
    }

    private static FormTable table(JsonSource in) throws IOException {
        String id = "";
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
                case "section" -> section = in.integer();
                case "layout" -> layout = FormTable.Layout.valueOf(in.string().toUpperCase(Locale.ROOT));
                case "unit" -> unit = in.string();
                case "marks" -> marks = in.strings();
                case "columns" -> columns = in.array(FormReader::column);
                case "groups" -> groups = in.array(FormReader::group);
                case "rows" -> rows = rows(in, unit, columns);
                case "relations" -> relations = relations(in, id, rows);
                default -> throw in.unknown(name);
            }
        }
        return new FormTable(id, section, layout, marks, columns, groups, rows, relations);
    }

    /** A row that says nothing else has the unit of the table and a figure in each of its columns, which stand before it. */
    private static List<FormRow> rows(JsonSource in, String unit, List<FormColumn> columns) throws IOException {
        List<String> all = new ArrayList<>();
        for (FormColumn column : columns) {
            all.add(column.id());
        }
        List<String> every = List.copyOf(all);
        return in.array(row -> row(row, unit, every));
    }

    private static List<Relation> relations(JsonSource in, String table, List<FormRow> rows) throws IOException {
        List<Relation> relations = new ArrayList<>();
        for (RelationPattern pattern : in.array(FormReader::pattern)) {
            relations.addAll(pattern.relations(table, rows));
        }
        return List.copyOf(relations);
    }

    private static FormColumn column(JsonSource in) throws IOException {
        String id = "";
        List<String> variants = List.of();
        String unit = "";
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "id" -> id = in.string();
                case "variants" -> variants = in.strings();
                case "unit" -> unit = in.string();
                default -> throw in.unknown(name);
            }
        }
        return new FormColumn(id, variants, unit);
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
                case "label" -> label = in.string();
                case "variants" -> variants = in.strings();
                case "unit" -> unit = in.string();
                case "group" -> group = in.string();
                case "basis" -> basis = in.strings();
                case "columns" -> columns = in.strings();
                default -> throw in.unknown(name);
            }
        }
        return new FormRow(id, label, variants, unit, basis, group, columns);
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
