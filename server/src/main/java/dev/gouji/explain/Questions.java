package dev.gouji.explain;

import dev.gouji.analysis.Lazy;
import dev.gouji.json.JsonSource;
import dev.gouji.json.Resources;
import dev.gouji.regulation.Bilingual;
import dev.gouji.regulation.Value;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The questions that drafters ask, in the order of the index. A question's file is read when it is needed. */
final class Questions {

    /** The names of the list of all questions. */
    static final List<String> INDEX = List.of("常见问题", "问题", "faq", "questions");

    private static final List<String> KEYS = List.of("newest-form", "amended", "newer-laws", "review-first", "responsible",
            "township", "street-office", "branch-office", "public-utilities", "reorganised", "split-requests", "withdrawn",
            "applicant-column", "work-secrets", "issued-again", "fee-and-charges", "section-six", "earlier-cases", "corrections");

    private final Map<String, Lazy<Question>> files = new LinkedHashMap<>();

    Questions() {
        KEYS.forEach(key -> files.put(key, new Lazy<>(() -> read(key))));
    }

    List<Question> all() {
        return files.values().stream().map(Lazy::get).toList();
    }

    Optional<Question> of(Topic.Question topic) {
        return Optional.ofNullable(files.get(topic.key())).map(Lazy::get);
    }

    private static Question read(String key) {
        return JsonSource.read(Resources.text("explain/questions/" + key + ".json"), in -> question(key, in));
    }

    private static Question question(String key, JsonSource in) throws IOException {
        Bilingual name = Bilingual.NONE;
        Bilingual question = Bilingual.NONE;
        Bilingual answer = Bilingual.NONE;
        Question.Sureness sureness = Question.Sureness.OPEN;
        Bilingual source = Bilingual.NONE;
        Optional<Bilingual> ask = Optional.empty();
        List<String> basis = List.of();
        List<String> lines = List.of();
        List<String> names = List.of();
        Map<String, Value> values = Map.of();
        in.enter();
        while (in.more()) {
            String member = in.name();
            switch (member) {
                case "name" -> name = Bilingual.read(in);
                case "question" -> question = Bilingual.read(in);
                case "answer" -> answer = Bilingual.read(in);
                case "sureness" -> sureness = Question.Sureness.valueOf(in.string().toUpperCase(Locale.ROOT));
                case "source" -> source = Bilingual.read(in);
                case "ask" -> ask = Optional.of(Bilingual.read(in));
                case "basis" -> basis = in.strings();
                case "lines" -> lines = in.strings();
                case "names" -> names = in.strings();
                case "values" -> values = Value.readAll(in);
                default -> throw in.unknown(member);
            }
        }
        return new Question(new Topic.Question(key), name, question, answer, sureness, source, ask,
                basis.stream().map(Topic::of).toList(), lines.stream().map(id -> (Topic.Line) Topic.of(id)).toList(),
                names, values);
    }
}
