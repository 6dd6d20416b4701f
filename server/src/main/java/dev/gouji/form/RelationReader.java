package dev.gouji.form;

import dev.gouji.json.JsonSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the relations of a table. The file has each as one pattern for all rows or columns in which it holds. */
final class RelationReader {

    private RelationReader() {
    }

    static List<Relation> relations(JsonSource in, String table, List<FormRow> rows) throws IOException {
        List<Relation> relations = new ArrayList<>();
        in.enterArray();
        while (in.more()) {
            relations.addAll(pattern(in).relations(table, rows));
        }
        return List.copyOf(relations);
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
