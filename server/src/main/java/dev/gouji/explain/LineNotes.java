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
        String address = "";
        Optional<String> form = Optional.empty();
        Bilingual name = Bilingual.NONE;
        Bilingual meaning = Bilingual.NONE;
        Bilingual counts = Bilingual.NONE;
        Bilingual excludes = Bilingual.NONE;
        Optional<Bilingual> unit = Optional.empty();
        Optional<Bilingual> relation = Optional.empty();
        List<String> basis = List.of();
        Map<String, Value> values = Map.of();
        List<Bilingual> errors = List.of();
        in.enter();
        while (in.more()) {
            String member = in.name();
            switch (member) {
                case "address" -> address = in.string();
                case "form" -> form = Optional.of(in.string());
                case "name" -> name = Bilingual.read(in);
                case "meaning" -> meaning = Bilingual.read(in);
                case "counts" -> counts = Bilingual.read(in);
                case "excludes" -> excludes = Bilingual.read(in);
                case "unit" -> unit = Optional.of(Bilingual.read(in));
                case "relation" -> relation = Optional.of(Bilingual.read(in));
                case "basis" -> basis = in.strings();
                case "values" -> values = Value.readAll(in);
                case "errors" -> errors = in.array(Bilingual::read);
                default -> throw in.unknown(member);
            }
        }
        return new LineNote((Topic.Line) Topic.of(address), form, name, meaning, counts, excludes, unit,
                relation, basis.stream().map(Topic::of).toList(), values, errors);
    }
}
