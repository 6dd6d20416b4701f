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

    private DocumentReader() {
    }

    static CitedDocument read(String json) {
        return JsonSource.read(json, DocumentReader::document);
    }

    private static CitedDocument document(JsonSource in) throws IOException {
        String key = "";
        String number = "";
        Bilingual name = Bilingual.NONE;
        Bilingual title = Bilingual.NONE;
        List<String> aliases = List.of();
        Optional<Value.Day> date = Optional.empty();
        Optional<String> link = Optional.empty();
        Bilingual meaning = Bilingual.NONE;
        Bilingual forReport = Bilingual.NONE;
        Map<String, Value> values = Map.of();
        List<FeeStep> steps = List.of();
        List<Bilingual> mistakes = List.of();
        in.enter();
        while (in.more()) {
            String member = in.name();
            switch (member) {
                case "key" -> key = in.string();
                case "number" -> number = in.string();
                case "name" -> name = Bilingual.read(in);
                case "title" -> title = Bilingual.read(in);
                case "aliases" -> aliases = in.strings();
                case "date" -> date = Optional.of(Value.day(in.string()));
                case "link" -> link = Optional.of(in.string());
                case "meaning" -> meaning = Bilingual.read(in);
                case "forReport" -> forReport = Bilingual.read(in);
                case "values" -> values = Value.readAll(in);
                case "steps" -> steps = in.array(DocumentReader::step);
                case "mistakes" -> mistakes = in.array(Bilingual::read);
                default -> throw in.unknown(member);
            }
        }
        return new CitedDocument(key, number, name, title, aliases, date, link, meaning, forReport, values, steps, mistakes);
    }

    private static FeeStep step(JsonSource in) throws IOException {
        FeeStep.By by = FeeStep.By.COUNT;
        int from = 0;
        OptionalInt to = OptionalInt.empty();
        int yuan = 0;
        int every = 0;
        int more = 0;
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "by" -> by = FeeStep.By.valueOf(in.string().toUpperCase(Locale.ROOT));
                case "from" -> from = in.integer();
                case "to" -> to = OptionalInt.of(in.integer());
                case "yuan" -> yuan = in.integer();
                case "every" -> every = in.integer();
                case "more" -> more = in.integer();
                case "per" -> in.skip();
                default -> throw in.unknown(name);
            }
        }
        return new FeeStep(by, from, to, yuan, every, more);
    }
}
