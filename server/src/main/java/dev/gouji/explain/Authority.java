package dev.gouji.explain;

import dev.gouji.analysis.Lazy;
import dev.gouji.message.Message;
import dev.gouji.regulation.Article;
import dev.gouji.regulation.CitedDocument;
import dev.gouji.regulation.Regulation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a page rests on, with a link where an official page may be linked. */
final class Authority {

    private final Wordbook words;
    private final Regulation regulation;
    private final Lazy<Optional<String>> officialPage;

    Authority(Wordbook words, Regulation regulation) {
        this.words = words;
        this.regulation = regulation;
        this.officialPage = new Lazy<>(() -> regulation.document(Regulation.KEY).flatMap(CitedDocument::link));
    }

    /** The official text of a document; the whole page shows the address itself, for those who print it. */
    Entry original(CitedDocument document) {
        List<Prose> brief = document.link().map(l -> List.of(Prose.link(words.say("official"), l))).orElse(List.of());
        return new Entry(words.say("text"), brief, () -> document.link().map(l -> List.of(Prose.link(l, l))).orElse(List.of()));
    }

    /** The clauses and documents that a line rests on; the whole page gives their titles as well. */
    Entry basis(List<Topic> topics) {
        Optional<Topic> first = topics.stream().filter(t -> t instanceof Topic.Clause).findFirst();
        List<Prose> parts = topics.stream().map(t -> named(t, first.filter(t::equals).isPresent())).toList();
        List<Prose> brief = parts.isEmpty() ? List.of() : List.of(Prose.join(words.say("comma"), parts));
        return new Entry(words.say("basis"), brief, () -> topics.stream()
                .map(t -> Prose.join(" ", List.of(named(t, t instanceof Topic.Clause), Prose.of(title(t))))).toList());
    }

    /** @param whole whether the 条例 is named before the clause */
    private Prose named(Topic topic, boolean whole) {
        String name = words.name(topic);
        String shown = whole ? words.say(Message.of("explain.basis.clause").with("clause", name)) : name;
        return link(topic).map(link -> Prose.link(shown, link)).orElse(Prose.of(shown));
    }

    private Optional<String> link(Topic topic) {
        return topic instanceof Topic.Document document ? regulation.document(document.key()).flatMap(CitedDocument::link)
                : officialPage.get();
    }

    private String title(Topic topic) {
        return topic instanceof Topic.Clause clause ? regulation.article(clause.article()).map(this::title).orElse("")
                : regulation.document(((Topic.Document) topic).key()).map(d -> words.text(d.title(), Map.of())).orElse("");
    }

    String title(Article article) {
        return words.text(article.title(), Map.of());
    }
}
