package dev.gouji.explain;

import dev.gouji.analysis.Lazy;
import dev.gouji.form.Forms;
import dev.gouji.json.JsonSource;
import dev.gouji.json.Resources;
import dev.gouji.regulation.Bilingual;
import dev.gouji.regulation.Value;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notes on the lines of both forms, newest form first. A table's file is read when one of its lines is needed. */
final class LineNotes {

    private static final String SECTIONS = "sections";

    private final Map<String, Lazy<List<LineNote>>> files = new LinkedHashMap<>();

    LineNotes() {
        files.put(SECTIONS, new Lazy<>(() -> read(SECTIONS)));
        for (String file : Forms.official().notes()) {
            files.put(file, new Lazy<>(() -> read(file)));
        }
    }

    /** The note on a line for a form; if there is none, that for another form. */
    Optional<LineNote> of(Topic.Line line, Optional<String> form) {
        List<LineNote> notes = of(line);
        Optional<LineNote> exact = notes.stream().filter(n -> form.isEmpty() || n.holdsFor(form.get())).findFirst();
        return exact.isPresent() ? exact : notes.stream().findFirst();
    }

    /** The notes on a line, one for each form in which it differs. */
    List<LineNote> of(Topic.Line line) {
        String start = line.isSection() ? SECTIONS : line.table();
        return files.entrySet().stream().filter(file -> file.getKey().startsWith(start)).flatMap(file -> file.getValue().get().stream())
                .filter(note -> note.line().equals(line)).sorted(LineNotes::newestFirst).toList();
    }

    List<LineNote> all() {
        return files.values().stream().flatMap(file -> file.get().stream()).toList();
    }

    private static int newestFirst(LineNote a, LineNote b) {
        return b.form().orElse("").compareTo(a.form().orElse(""));
    }

    private static List<LineNote> read(String file) {
        return JsonSource.read(Resources.text("explain/lines/" + file + ".json"), in -> in.array(LineNotes::note));
    }

    private static LineNote note(JsonSource in) throws IOException {
        Bilingual nothing = new Bilingual("", "");
        var n = new Object() {
            String address = "";
            Optional<String> form = Optional.empty();
            Bilingual name = nothing;
            Bilingual meaning = nothing;
            Bilingual counts = nothing;
            Bilingual excludes = nothing;
            Optional<Bilingual> unit = Optional.empty();
            Optional<Bilingual> relation = Optional.empty();
            List<String> basis = List.of();
            Map<String, Value> values = Map.of();
            List<Bilingual> errors = List.of();
        };
        in.object((name, value) -> {
            switch (name) {
                case "address" -> n.address = value.string();
                case "form" -> n.form = Optional.of(value.string());
                case "name" -> n.name = Bilingual.read(value);
                case "meaning" -> n.meaning = Bilingual.read(value);
                case "counts" -> n.counts = Bilingual.read(value);
                case "excludes" -> n.excludes = Bilingual.read(value);
                case "unit" -> n.unit = Optional.of(Bilingual.read(value));
                case "relation" -> n.relation = Optional.of(Bilingual.read(value));
                case "basis" -> n.basis = value.strings();
                case "values" -> n.values = Value.readAll(value);
                case "errors" -> n.errors = value.array(Bilingual::read);
                default -> throw value.unknown(name);
            }
        });
        return new LineNote((Topic.Line) Topic.of(n.address), n.form, n.name, n.meaning, n.counts, n.excludes, n.unit,
                n.relation, n.basis.stream().map(Topic::of).toList(), n.values, n.errors);
    }
}
