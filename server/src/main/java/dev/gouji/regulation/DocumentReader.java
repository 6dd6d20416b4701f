package dev.gouji.regulation;

import dev.gouji.json.JsonSource;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a cited document from its file. */
final class DocumentReader {

    private static final Bilingual NOTHING = new Bilingual("", "");

    private String key = "";
    private String number = "";
    private Bilingual name = NOTHING;
    private Bilingual title = NOTHING;
    private List<String> aliases = List.of();
    private Optional<Value.Day> date = Optional.empty();
    private Optional<String> link = Optional.empty();
    private Bilingual meaning = NOTHING;
    private Bilingual forReport = NOTHING;
    private Map<String, Value> values = Map.of();
    private List<FeeStep> steps = List.of();
    private List<Bilingual> mistakes = List.of();

    private DocumentReader() {
    }

    static CitedDocument read(String json) {
        return JsonSource.read(json, in -> {
            DocumentReader reader = new DocumentReader();
            in.object(reader::member);
            return reader.document();
        });
    }

    private void member(String member, JsonSource value) throws IOException {
        switch (member) {
            case "key" -> key = value.string();
            case "number" -> number = value.string();
            case "name" -> name = Bilingual.read(value);
            case "title" -> title = Bilingual.read(value);
            case "aliases" -> aliases = value.strings();
            case "date" -> date = Optional.of(Value.day(value.string()));
            case "link" -> link = Optional.of(value.string());
            case "meaning" -> meaning = Bilingual.read(value);
            case "forReport" -> forReport = Bilingual.read(value);
            case "values" -> values = Value.readAll(value);
            case "steps" -> steps = value.array(DocumentReader::step);
            case "mistakes" -> mistakes = value.array(Bilingual::read);
            default -> throw value.unknown(member);
        }
    }

    private CitedDocument document() {
        return new CitedDocument(key, number, name, title, aliases, date, link, meaning, forReport, values, steps, mistakes);
    }

    private static FeeStep step(JsonSource in) throws IOException {
        var s = new Object() {
            FeeStep.By by = FeeStep.By.COUNT;
            int from;
            OptionalInt to = OptionalInt.empty();
            int yuan;
            int every;
            int more;
        };
        in.object((name, value) -> {
            switch (name) {
                case "by" -> s.by = FeeStep.By.valueOf(value.string().toUpperCase(Locale.ROOT));
                case "from" -> s.from = value.integer();
                case "to" -> s.to = OptionalInt.of(value.integer());
                case "yuan" -> s.yuan = value.integer();
                case "every" -> s.every = value.integer();
                case "more" -> s.more = value.integer();
                case "per" -> value.skip();
                default -> throw value.unknown(name);
            }
        });
        return new FeeStep(s.by, s.from, s.to, s.yuan, s.every, s.more);
    }
}
