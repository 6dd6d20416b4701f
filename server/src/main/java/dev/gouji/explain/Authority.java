package dev.gouji.explain;

import dev.gouji.analysis.Lazy;
import dev.gouji.message.Message;
import dev.gouji.regulation.Article;
import dev.gouji.regulation.ArticleItem;
import dev.gouji.regulation.CitedDocument;
import dev.gouji.regulation.Regulation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the basis of a page. Clauses and documents link to our own pages. The official text is linked once per page, and only if
 * there is an official page that may be linked.
 */
final class Authority {

    private final Wordbook words;
    private final Regulation regulation;
    private final Lazy<Optional<CitedDocument>> law;

    Authority(Wordbook words, Regulation regulation) {
        this.words = words;
        this.regulation = regulation;
        this.law = new Lazy<>(() -> regulation.document(Regulation.KEY));
    }

    /** The official text of the 条例. */
    List<PageEntry> law() {
        return law.get().map(this::original).orElse(List.of());
    }

    /** The official text of a document; the full page prints the address itself, for readers on paper. */
    List<PageEntry> original(CitedDocument document) {
        return document.link().map(l -> new PageEntry(words.say("text"), List.of(LinkedText.link(words.say("official"), l)),
                () -> List.of(LinkedText.link(l, l)))).stream().toList();
    }

    /** The clauses and documents of a line; the full page gives their titles too. */
    List<PageEntry> basis(List<Topic> topics) {
        if (topics.isEmpty()) {
            return List.of();
        }
        Optional<Topic> first = topics.stream().filter(t -> t instanceof Topic.Clause).findFirst();
        List<LinkedText> parts = topics.stream().map(t -> named(t, first.filter(t::equals).isPresent())).toList();
        PageEntry basis = new PageEntry(words.say("basis"), List.of(LinkedText.join(words.say("comma"), parts)), () -> topics.stream()
                .map(t -> LinkedText.join(" ", List.of(named(t, t instanceof Topic.Clause), LinkedText.of(title(t))))).toList());
        return first.isPresent() ? Stream.concat(List.of(basis).stream(), law().stream()).toList() : List.of(basis);
    }

    /** @param whole whether the name of the 条例 stands before the clause */
    private LinkedText named(Topic topic, boolean whole) {
        String name = words.name(topic);
        return words.link(topic, whole ? words.say(Message.of("explain.basis.clause").with("clause", name)) : name);
    }

    /** An article or an item with its title: 第三十三条 答复期限. */
    LinkedText titled(Topic.Clause clause) {
        return LinkedText.join(" ", List.of(words.link(clause, Wordbook.capital(words.name(clause))), LinkedText.of(title(clause))));
    }

    private String title(Topic topic) {
        return topic instanceof Topic.Clause clause ? title(clause)
                : regulation.document(((Topic.Document) topic).key()).map(d -> words.title(d.title())).orElse("");
    }

    /** The title of an article or item; empty if there is no such clause. */
    String title(Topic.Clause clause) {
        Optional<Article> article = regulation.article(clause.article());
        return clause.item() == 0 ? article.map(a -> words.title(a.title())).orElse("")
                : article.flatMap(a -> a.item(clause.item())).map(ArticleItem::title).map(words::title).orElse("");
    }
}
