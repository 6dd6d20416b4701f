package dev.gouji.explain;

import dev.gouji.message.Message;
import dev.gouji.regulation.Article;
import dev.gouji.regulation.Bilingual;
import dev.gouji.regulation.Item;
import dev.gouji.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The pages on the articles of the 条例 and their items. */
final class ClausePages {

    /** Sentences of an item that a hover has room for. */
    private static final int SENTENCES = 2;
    /** Articles of a range whose titles a hover has room for. */
    private static final int MOST_OF_RANGE = 6;

    private final Wordbook words;
    private final Authority authority;
    private final Regulation regulation;

    ClausePages(Wordbook words, Authority authority, Regulation regulation) {
        this.words = words;
        this.authority = authority;
        this.regulation = regulation;
    }

    /** The page on a clause; where the 条例 has no such clause, a page that says so. */
    Page page(Topic.Clause clause, Figures figures) {
        Optional<Article> article = regulation.article(clause.article());
        if (article.isEmpty()) {
            return absent(clause, Message.of("explain.absent.article").with("count", Regulation.ARTICLES));
        }
        if (clause.item() == 0) {
            return article(clause, article.get(), figures);
        }
        Optional<Item> item = article.get().item(clause.item());
        return item.isPresent() ? item(clause, article.get(), item.get(), figures) : absent(clause, itemless(article.get()));
    }

    /** What a clause is about, in one line; empty where there is no such clause. */
    String line(Topic.Clause clause) {
        Optional<Article> article = regulation.article(clause.article());
        return clause.item() == 0 ? article.map(a -> words.text(a.title(), Map.of())).orElse("")
                : article.flatMap(a -> a.item(clause.item())).map(i -> words.first(1, i.text(), i.values()).get(0)).orElse("");
    }

    private Page article(Topic.Clause clause, Article article, Figures figures) {
        List<Entry> entries = new ArrayList<>();
        entries.add(said(article, article.asks()));
        entries.add(Entry.same(words.say("of"), List.of(text(article, article.of()))));
        article.by().ifPresent(by -> entries.add(Entry.same(words.say("by"), List.of(text(article, by)))));
        entries.add(said(article, article.explanation()));
        entries.add(here(article.lines(), figures));
        entries.add(Entry.fullOnly(words.say("items"), () -> article.items().stream().map(this::numbered).toList()));
        entries.add(bearing(article.lines()));
        entries.add(related(article));
        entries.add(Entry.fullOnly(words.say("mistakes"), () -> article.mistakes().stream().map(m -> text(article, m)).toList()));
        entries.add(Entry.fullOnly(words.say("chapter"), () -> List.of(words.say("chapter." + article.chapter()))));
        return page(clause, article, entries);
    }

    private Page item(Topic.Clause clause, Article article, Item item, Figures figures) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of("", words.first(SENTENCES, item.text(), item.values()),
                () -> List.of(words.text(item.text(), item.values()))));
        entries.add(here(item.lines(), figures));
        entries.add(bearing(item.lines()));
        entries.add(Entry.fullOnly(words.say("within"), () -> List.of(Wordbook.capital(titled(article)))));
        entries.add(related(article));
        return page(clause, article, entries);
    }

    private Page page(Topic.Clause clause, Article article, List<Entry> entries) {
        String title = words.say(Message.of("explain.clause.title").with("clause", Wordbook.capital(words.name(clause)))
                .with("title", authority.title(article)));
        return new Page(clause, title, entries, authority());
    }

    private Page absent(Topic.Clause clause, Message reason) {
        String title = words.say(Message.of("explain.absent.title").with("clause", words.name(clause)));
        return new Page(clause, title, List.of(Entry.same("", List.of(words.say(reason)))), authority());
    }

    private Message itemless(Article article) {
        String name = words.name(new Topic.Clause(article.number(), 0));
        return article.items().isEmpty() ? Message.of("explain.absent.items").with("article", name)
                : Message.of("explain.absent.item").with("article", name).with("count", article.items().size());
    }

    private Entry authority() {
        return authority.original(regulation.document(Regulation.KEY).orElseThrow());
    }

    private Entry said(Article article, Bilingual text) {
        return Entry.of("", words.first(1, text, article.values()), () -> List.of(text(article, text)));
    }

    private String text(Article article, Bilingual text) {
        return words.text(text, article.values());
    }

    private Entry here(List<String> lines, Figures figures) {
        return Entry.same(words.say("here"), figures.of(lines(lines)).stream().toList());
    }

    private Entry bearing(List<String> ids) {
        return Entry.fullOnly(words.say("lines"), () -> ids.isEmpty() ? List.of()
                : List.of(Wordbook.capital(String.join(words.say("comma"), lines(ids).stream().map(words::name).toList()))));
    }

    private Entry related(Article article) {
        return Entry.fullOnly(words.say("related"), () -> titled(article.related().stream().mapToInt(n -> n)).stream()
                .map(Wordbook::capital).toList());
    }

    /** What stands in a range of articles (第十四条至第十六条), for the hover on it. */
    Entry range(int from, int to) {
        return Entry.same(words.say("range"),
                List.of(String.join(words.say("semicolon"), titled(IntStream.rangeClosed(from, to).limit(MOST_OF_RANGE)))));
    }

    private List<String> titled(IntStream articles) {
        return articles.boxed().flatMap(n -> regulation.article(n).stream()).map(this::titled).toList();
    }

    private String titled(Article article) {
        return words.name(new Topic.Clause(article.number(), 0)) + " " + authority.title(article);
    }

    private String numbered(Item item) {
        return words.say(Message.of("explain.item").with("number", words.number(item.number()))) + words.text(item.text(), item.values());
    }

    private static List<Topic.Line> lines(List<String> ids) {
        return ids.stream().map(id -> (Topic.Line) Topic.of(id)).toList();
    }
}
