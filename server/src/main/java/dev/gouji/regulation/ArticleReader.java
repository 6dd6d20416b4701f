package dev.gouji.regulation;

import dev.gouji.json.JsonSource;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an article from its file. */
final class ArticleReader {

    private static final Bilingual NOTHING = new Bilingual("", "");

    private int number;
    private int chapter;
    private Bilingual title = NOTHING;
    private Bilingual asks = NOTHING;
    private Bilingual of = NOTHING;
    private Optional<Bilingual> by = Optional.empty();
    private Bilingual explanation = NOTHING;
    private Map<String, Value> values = Map.of();
    private List<ArticleItem> items = List.of();
    private List<String> lines = List.of();
    private List<Integer> related = List.of();
    private List<Bilingual> mistakes = List.of();

    private ArticleReader() {
    }

    static Article read(String json) {
        return JsonSource.read(json, in -> {
            ArticleReader reader = new ArticleReader();
            in.object(reader::member);
            return reader.article();
        });
    }

    private void member(String name, JsonSource value) throws IOException {
        switch (name) {
            case "number" -> number = value.integer();
            case "chapter" -> chapter = value.integer();
            case "title" -> title = Bilingual.read(value);
            case "asks" -> asks = Bilingual.read(value);
            case "of" -> of = Bilingual.read(value);
            case "by" -> by = Optional.of(Bilingual.read(value));
            case "explanation" -> explanation = Bilingual.read(value);
            case "values" -> values = Value.readAll(value);
            case "items" -> items = value.array(ArticleReader::item);
            case "lines" -> lines = value.strings();
            case "related" -> related = value.array(JsonSource::integer);
            case "mistakes" -> mistakes = value.array(Bilingual::read);
            default -> throw value.unknown(name);
        }
    }

    private Article article() {
        return new Article(number, chapter, title, asks, of, by, explanation, values, items, lines, related, mistakes);
    }

    private static ArticleItem item(JsonSource in) throws IOException {
        var i = new Object() {
            int number;
            Bilingual title = NOTHING;
            String zh = "";
            String en = "";
            Map<String, Value> values = Map.of();
            List<String> lines = List.of();
        };
        in.object((name, value) -> {
            switch (name) {
                case "number" -> i.number = value.integer();
                case "title" -> i.title = Bilingual.read(value);
                case "zh" -> i.zh = value.string();
                case "en" -> i.en = value.string();
                case "values" -> i.values = Value.readAll(value);
                case "lines" -> i.lines = value.strings();
                default -> throw value.unknown(name);
            }
        });
        return new ArticleItem(i.number, i.title, new Bilingual(i.zh, i.en), i.values, i.lines);
    }
}
