package dev.gouji.explain;

import dev.gouji.message.Message;
import dev.gouji.regulation.Article;
import dev.gouji.regulation.ArticleItem;
import dev.gouji.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The pages on articles of the 条例 and their items. */
final class ClausePages {

    /** Sentences of an item that a hover has room for. */
    private static final int SENTENCES = 2;
    /** Articles of a range whose titles a hover has room for. */
    private static final int MOST_OF_RANGE = 6;
    /** If an article has more items, its page has only their first sentences, which say what to fill in. */
    private static final int MOST_ITEMS_IN_FULL = 7;

    private final Wordbook words;
    private final Authority authority;
    private final Regulation regulation;
    private final QuestionPages questions;

    ClausePages(Wordbook words, Authority authority, Regulation regulation, QuestionPages questions) {
        this.words = words;
        this.authority = authority;
        this.regulation = regulation;
        this.questions = questions;
    }

    /** The page on a clause; if the 条例 has no such clause, a page that states so. */
    Page page(Topic.Clause clause, Figures figures) {
        Optional<Article> article = regulation.article(clause.article());
        Optional<ArticleItem> item = article.flatMap(a -> a.item(clause.item()));
        return absent(clause).map(reason -> absent(clause, reason))
                .orElseGet(() -> item.isPresent() ? item(clause, item.get(), figures) : article(clause, article.orElseThrow(), figures));
    }

    /** Why the 条例 has no such clause; empty if it has it. */
    Optional<Message> absent(Topic.Clause clause) {
        Optional<Article> article = regulation.article(clause.article());
        if (article.isEmpty()) {
            return Optional.of(Message.of("explain.absent.article").with("count", Regulation.ARTICLES));
        }
        boolean there = clause.item() == 0 || article.get().item(clause.item()).isPresent();
        return there ? Optional.empty() : Optional.of(itemless(article.get()));
    }

    private Message itemless(Article article) {
        String name = Wordbook.capital(words.name(new Topic.Clause(article.number(), 0)));
        return article.items().isEmpty() ? Message.of("explain.absent.items").with("article", name)
                : Message.of("explain.absent.item").with("article", name).with("count", article.items().size());
    }

    String absentTitle(Topic.Clause clause) {
        return words.say(Message.of("explain.absent.title").with("clause", words.name(clause)));
    }

    private Page absent(Topic.Clause clause, Message reason) {
        return new Page(clause, absentTitle(clause), List.of(PageEntry.same("", List.of(words.say(reason)))), authority.law());
    }

    private Page article(Topic.Clause clause, Article article, Figures figures) {
        List<PageEntry> entries = new ArrayList<>();
        entries.add(PageEntry.same("", figures.due(article).stream().toList()));
        entries.add(words.entry("", 1, article.asks(), article.values()));
        entries.add(PageEntry.same(words.say("of"), words.text(article.of(), article.values())));
        article.by().ifPresent(by -> entries.add(PageEntry.same(words.say("by"), words.text(by, article.values()))));
        entries.add(words.entry("", 1, article.explanation(), article.values()));
        entries.add(here(article.lines(), figures));
        entries.add(PageEntry.fullOnly(words.say("items"), () -> article.items().stream().map(i -> listed(article, i)).toList()));
        entries.add(words.mistakes(article.mistakes(), article.values()));
        entries.add(questions.about(clause));
        entries.add(words.linesOf(lines(article.lines())));
        entries.add(PageEntry.fullOnly(words.say("related"), () -> article.related().isEmpty() ? List.of()
                : List.of(LinkedText.join(words.say("comma"), article.related().stream().map(this::bracketed).toList()))));
        entries.add(PageEntry.fullOnly(words.say("chapter"), () -> List.of(LinkedText.of(words.say("chapter." + article.chapter())))));
        return page(clause, entries);
    }

    private Page item(Topic.Clause clause, ArticleItem item, Figures figures) {
        List<PageEntry> entries = new ArrayList<>();
        entries.add(words.entry("", SENTENCES, item.text(), item.values()));
        entries.add(here(item.lines(), figures));
        entries.add(questions.about(clause));
        entries.add(words.linesOf(lines(item.lines())));
        entries.add(PageEntry.fullOnly(words.say("within"), () -> List.of(authority.titled(new Topic.Clause(clause.article(), 0)))));
        return page(clause, entries);
    }

    private Page page(Topic.Clause clause, List<PageEntry> entries) {
        String title = words.say(Message.of("explain.clause.title").with("clause", Wordbook.capital(words.name(clause)))
                .with("title", authority.title(clause)));
        return new Page(clause, title, entries, authority.law());
    }

    private PageEntry here(List<String> lines, Figures figures) {
        return PageEntry.same(words.say("here"), figures.of(lines(lines)).stream().toList());
    }

    private LinkedText bracketed(int number) {
        Topic.Clause clause = new Topic.Clause(number, 0);
        return words.link(clause, words.name(clause), authority.title(clause));
    }

    /** An item in the list of its article: （四）信息不存在：… */
    private LinkedText listed(Article article, ArticleItem item) {
        String number = words.say(Message.of("explain.item").with("number", words.number(item.number())));
        LinkedText text = article.items().size() <= MOST_ITEMS_IN_FULL ? words.text(item.text(), item.values())
                : words.first(1, item.text(), item.values()).get(0);
        return LinkedText.join("", List.of(words.link(new Topic.Clause(article.number(), item.number()), number + words.title(item.title())),
                LinkedText.of(words.say("colon")), text));
    }

    /** The articles of a range (第十四条至第十六条), for its hover. */
    PageEntry range(int from, int to) {
        List<LinkedText> titles = IntStream.rangeClosed(from, to).limit(MOST_OF_RANGE).filter(n -> regulation.article(n).isPresent())
                .mapToObj(n -> authority.titled(new Topic.Clause(n, 0))).toList();
        return PageEntry.briefOnly(words.say("range"), List.of(LinkedText.join(words.say("semicolon"), titles)));
    }

    private static List<Topic.Line> lines(List<String> ids) {
        return ids.stream().map(id -> (Topic.Line) Topic.of(id)).toList();
    }
}
