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
        var f = new Object() {
            String id = "";
            int from;
            int to = Integer.MAX_VALUE;
            String document = "";
            List<FormSection> sections = List.of();
            List<FormTable> tables = List.of();
        };
        in.object((name, value) -> {
            switch (name) {
                case "id" -> f.id = value.string();
                case "years" -> value.object((end, year) -> {
                    switch (end) {
                        case "from" -> f.from = year.integer();
                        case "to" -> f.to = year.integer();
                        default -> throw year.unknown(end);
                    }
                });
                case "document" -> f.document = value.string();
                case "sections" -> f.sections = value.array(FormReader::section);
                case "tables" -> f.tables = value.array(FormReader::table);
                default -> throw value.unknown(name);
            }
        });
        return new Form(f.id, f.from, f.to, f.document, f.sections, f.tables);
    }

    private static FormSection section(JsonSource in) throws IOException {
        var s = new Object() {
            int number;
            String key = "";
            String heading = "";
            List<String> variants = List.of();
            List<List<String>> signs = List.of();
            Optional<String> table = Optional.empty();
        };
        in.object((name, value) -> {
            switch (name) {
                case "number" -> s.number = value.integer();
                case "key" -> s.key = value.string();
                case "heading" -> s.heading = value.string();
                case "variants" -> s.variants = value.strings();
                case "signs" -> s.signs = value.array(JsonSource::strings);
                case "table" -> s.table = Optional.of(value.string());
                default -> throw value.unknown(name);
            }
        });
        return new FormSection(s.number, s.key, s.heading, s.variants, s.signs, s.table);
    }

    private static FormTable table(JsonSource in) throws IOException {
        var t = new Object() {
            String id = "";
            int section;
            FormTable.Layout layout = FormTable.Layout.ROWS;
            String unit = "";
            List<String> marks = List.of();
            List<FormColumn> columns = List.of();
            List<FormGroup> groups = List.of();
            List<FormRow> rows = List.of();
            List<Relation> relations = List.of();
        };
        in.object((name, value) -> {
            switch (name) {
                case "id" -> t.id = value.string();
                case "section" -> t.section = value.integer();
                case "layout" -> t.layout = FormTable.Layout.valueOf(value.string().toUpperCase(Locale.ROOT));
                case "unit" -> t.unit = value.string();
                case "marks" -> t.marks = value.strings();
                case "columns" -> t.columns = value.array(FormReader::column);
                case "groups" -> t.groups = value.array(FormReader::group);
                case "rows" -> t.rows = rows(value, t.unit, t.columns);
                case "relations" -> t.relations = relations(value, t.id, t.rows);
                default -> throw value.unknown(name);
            }
        });
        return new FormTable(t.id, t.section, t.layout, t.marks, t.columns, t.groups, t.rows, t.relations);
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
        var c = new Labelled();
        String[] unit = {""};
        in.object((name, value) -> {
            if (name.equals("unit")) {
                unit[0] = value.string();
            } else {
                c.read(name, value);
            }
        });
        return new FormColumn(c.id, c.variants, unit[0]);
    }

    private static FormGroup group(JsonSource in) throws IOException {
        var g = new Labelled();
        in.object(g::read);
        return new FormGroup(g.id, g.label, g.variants);
    }

    private static FormRow row(JsonSource in, String unit, List<String> columns) throws IOException {
        var l = new Labelled();
        var r = new Object() {
            String own = unit;
            String group = "";
            List<String> basis = List.of();
            List<String> filled = columns;
        };
        in.object((name, value) -> {
            switch (name) {
                case "unit" -> r.own = value.string();
                case "group" -> r.group = value.string();
                case "basis" -> r.basis = value.strings();
                case "columns" -> r.filled = value.strings();
                default -> l.read(name, value);
            }
        });
        return new FormRow(l.id, l.label, l.variants, r.own, r.basis, r.group, r.filled);
    }

    private static RelationPattern pattern(JsonSource in) throws IOException {
        var p = new Object() {
            String code = "";
            Relation.Along along = Relation.Along.ROW;
            String total = "";
            List<String> plus = List.of();
            List<String> minus = List.of();
            boolean recompute;
        };
        in.object((name, value) -> {
            switch (name) {
                case "code" -> p.code = value.string();
                case "along" -> p.along = Relation.Along.valueOf(value.string().toUpperCase(Locale.ROOT));
                case "total" -> p.total = value.string();
                case "plus" -> p.plus = value.strings();
                case "minus" -> p.minus = value.strings();
                case "recompute" -> p.recompute = value.bool();
                default -> throw value.unknown(name);
            }
        });
        return new RelationPattern(p.code, p.along, p.total, p.plus, p.minus, p.recompute);
    }

    /** What columns, groups and rows have in common. */
    private static final class Labelled {

        private String id = "";
        private String label = "";
        private List<String> variants = List.of();

        void read(String name, JsonSource value) throws IOException {
            switch (name) {
                case "id" -> id = value.string();
                case "label" -> label = value.string();
                case "variants" -> variants = value.strings();
                default -> throw value.unknown(name);
            }
        }
    }
}
