package dev.gouji.explain;

import dev.gouji.analysis.Lazy;
import dev.gouji.message.Message;
import dev.gouji.regulation.Article;
import dev.gouji.regulation.CitedDocument;
import dev.gouji.regulation.Item;
import dev.gouji.regulation.Regulation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a page rests on. Clauses and documents lead to our own pages on them; the official text is linked once a page, and
 * only where an official page may be linked.
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
    List<Entry> law() {
        return law.get().map(this::original).orElse(List.of());
    }

    /** The official text of a document; the whole page shows the address itself, for those who print it. */
    List<Entry> original(CitedDocument document) {
        return document.link().map(l -> new Entry(words.say("text"), List.of(Prose.link(words.say("official"), l)),
                () -> List.of(Prose.link(l, l)))).stream().toList();
    }

    /** The clauses and documents that a line rests on; the whole page gives their titles as well. */
    List<Entry> basis(List<Topic> topics) {
        if (topics.isEmpty()) {
            return List.of();
        }
        Optional<Topic> first = topics.stream().filter(t -> t instanceof Topic.Clause).findFirst();
        List<Prose> parts = topics.stream().map(t -> named(t, first.filter(t::equals).isPresent())).toList();
        Entry basis = new Entry(words.say("basis"), List.of(Prose.join(words.say("comma"), parts)), () -> topics.stream()
                .map(t -> Prose.join(" ", List.of(named(t, t instanceof Topic.Clause), Prose.of(title(t))))).toList());
        return first.isPresent() ? Stream.concat(List.of(basis).stream(), law().stream()).toList() : List.of(basis);
    }

    /** @param whole whether the 条例 is named before the clause */
    private Prose named(Topic topic, boolean whole) {
        String name = words.name(topic);
        return words.link(topic, whole ? words.say(Message.of("explain.basis.clause").with("clause", name)) : name);
    }

    /** An article or an item with its title: 第三十三条 答复期限. */
    Prose titled(Topic.Clause clause) {
        return Prose.join(" ", List.of(words.link(clause, Wordbook.capital(words.name(clause))), Prose.of(title(clause))));
    }

    private String title(Topic topic) {
        return topic instanceof Topic.Clause clause ? title(clause)
                : regulation.document(((Topic.Document) topic).key()).map(d -> words.title(d.title())).orElse("");
    }

    /** The title of an article, or of one of its items; empty where there is no such clause. */
    String title(Topic.Clause clause) {
        Optional<Article> article = regulation.article(clause.article());
        return clause.item() == 0 ? article.map(a -> words.title(a.title())).orElse("")
                : article.flatMap(a -> a.item(clause.item())).map(Item::title).map(words::title).orElse("");
    }
}
