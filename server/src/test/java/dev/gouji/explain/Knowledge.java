package dev.gouji.explain;

import dev.gouji.regulation.Article;
import dev.gouji.regulation.ArticleItem;
import dev.gouji.regulation.Bilingual;
import dev.gouji.regulation.CitedDocument;
import dev.gouji.regulation.Regulation;
import dev.gouji.regulation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All texts that explain articles, documents, lines of the forms and questions, each with its page. */
final class Knowledge {

    private Knowledge() {
    }

    /**
     * A text of a page.
     *
     * @param page the page: 33, doc:fee-2020, t3:三（六） 2019
     * @param member the part of the page: title, mistake, answer
     */
    record Text(String page, String member, Bilingual words, Map<String, Value> values) {

        @Override
        public String toString() {
            return page + " " + member;
        }
    }

    static List<Text> all() {
        return Stream.of(articles(), documents(), notes(), questions()).flatMap(t -> t).toList();
    }

    static Stream<Article> everyArticle() {
        return IntStream.rangeClosed(1, Regulation.ARTICLES).mapToObj(n -> new Regulation().article(n).orElseThrow());
    }

    private static Stream<Text> articles() {
        return everyArticle().flatMap(a -> {
            List<Text> texts = new ArrayList<>();
            String page = String.valueOf(a.number());
            texts.add(new Text(page, "title", a.title(), a.values()));
            texts.add(new Text(page, "asks", a.asks(), a.values()));
            texts.add(new Text(page, "of", a.of(), a.values()));
            a.by().ifPresent(by -> texts.add(new Text(page, "by", by, a.values())));
            texts.add(new Text(page, "explanation", a.explanation(), a.values()));
            for (ArticleItem item : a.items()) {
                texts.add(new Text(page + "." + item.number(), "title", item.title(), item.values()));
                texts.add(new Text(page + "." + item.number(), "text", item.text(), item.values()));
            }
            a.mistakes().forEach(m -> texts.add(new Text(page, "mistake", m, a.values())));
            return texts.stream();
        });
    }

    private static Stream<Text> documents() {
        return new Regulation().documents().stream().flatMap(Knowledge::document);
    }

    private static Stream<Text> document(CitedDocument d) {
        String page = "doc:" + d.key();
        return Stream.concat(Stream.of(new Text(page, "name", d.name(), d.values()), new Text(page, "title", d.title(), d.values()),
                new Text(page, "meaning", d.meaning(), d.values()), new Text(page, "forReport", d.forReport(), d.values())),
                d.mistakes().stream().map(m -> new Text(page, "mistake", m, d.values())));
    }

    private static Stream<Text> questions() {
        return new Questions().all().stream().flatMap(q -> {
            List<Text> texts = new ArrayList<>();
            String page = q.topic().id();
            texts.add(new Text(page, "title", q.name(), q.values()));
            texts.add(new Text(page, "question", q.question(), q.values()));
            texts.add(new Text(page, "answer", q.answer(), q.values()));
            texts.add(new Text(page, "source", q.source(), q.values()));
            q.ask().ifPresent(ask -> texts.add(new Text(page, "ask", ask, q.values())));
            return texts.stream();
        });
    }

    private static Stream<Text> notes() {
        return new LineNotes().all().stream().flatMap(n -> {
            List<Text> texts = new ArrayList<>();
            String page = n.line().id() + n.form().map(f -> " " + f).orElse("");
            texts.add(new Text(page, "name", n.name(), n.values()));
            texts.add(new Text(page, "meaning", n.meaning(), n.values()));
            texts.add(new Text(page, "counts", n.counts(), n.values()));
            texts.add(new Text(page, "excludes", n.excludes(), n.values()));
            n.unit().ifPresent(u -> texts.add(new Text(page, "unit", u, n.values())));
            n.relation().ifPresent(r -> texts.add(new Text(page, "relation", r, n.values())));
            n.errors().forEach(e -> texts.add(new Text(page, "error", e, n.values())));
            return texts.stream();
        });
    }
}
