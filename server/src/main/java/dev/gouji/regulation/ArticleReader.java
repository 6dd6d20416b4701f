package dev.gouji.regulation;

import dev.gouji.json.JsonSource;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an article from its file. */
final class ArticleReader {

    private ArticleReader() {
    }

    static Article read(String json) {
        return JsonSource.read(json, ArticleReader::article);
    }

    private static Article article(JsonSource in) throws IOException {
        int number = 0;
        int chapter = 0;
        Bilingual title = Bilingual.NONE;
        Bilingual asks = Bilingual.NONE;
        Bilingual of = Bilingual.NONE;
        Optional<Bilingual> by = Optional.empty();
        Bilingual explanation = Bilingual.NONE;
        Map<String, Value> values = Map.of();
        List<ArticleItem> items = List.of();
        List<String> lines = List.of();
        List<Integer> related = List.of();
        List<Bilingual> mistakes = List.of();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "number" -> number = in.integer();
                case "chapter" -> chapter = in.integer();
                case "title" -> title = Bilingual.read(in);
                case "asks" -> asks = Bilingual.read(in);
                case "of" -> of = Bilingual.read(in);
                case "by" -> by = Optional.of(Bilingual.read(in));
                case "explanation" -> explanation = Bilingual.read(in);
                case "values" -> values = Value.readAll(in);
                case "items" -> items = in.array(ArticleReader::item);
                case "lines" -> lines = in.strings();
                case "related" -> related = in.array(JsonSource::integer);
                case "mistakes" -> mistakes = in.array(Bilingual::read);
                default -> throw in.unknown(name);
            }
        }
        return new Article(number, chapter, title, asks, of, by, explanation, values, items, lines, related, mistakes);
    }

    private static ArticleItem item(JsonSource in) throws IOException {
        int number = 0;
        Bilingual title = Bilingual.NONE;
        String zh = "";
        String en = "";
        Map<String, Value> values = Map.of();
        List<String> lines = List.of();
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "number" -> number = in.integer();
                case "title" -> title = Bilingual.read(in);
                case "zh" -> zh = in.string();
                case "en" -> en = in.string();
                case "values" -> values = Value.readAll(in);
                case "lines" -> lines = in.strings();
                default -> throw in.unknown(name);
            }
        }
        return new ArticleItem(number, title, new Bilingual(zh, en), values, lines);
    }
}
