package dev.gouji.explain;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.regulation.Regulation;
import dev.gouji.text.Fold;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the topics that a name means: a clause in any spelling, an address, a code, a label, a document. */
final class Topics {

    private final Regulation regulation;
    private final TopicNames names;

    Topics(Regulation regulation, TopicNames names) {
        this.regulation = regulation;
        this.names = names;
    }

    /** @param absent makes the sentence that the 条例 has no such clause; empty if it has the clause */
    TopicLookup find(String name, Function<Topic, List<Explained>> pages, Function<Topic.Clause, Optional<String>> absent) {
        List<Topic> topics = topics(name.trim());
        List<Explained> found = topics.stream().filter(this::exists).flatMap(topic -> pages.apply(topic).stream()).toList();
        if (!found.isEmpty()) {
            return new TopicLookup.Found(found);
        }
        Optional<String> reason = topics.stream()
                .flatMap(t -> t instanceof Topic.Clause c ? absent.apply(c).stream() : Stream.empty()).findFirst();
        return reason.<TopicLookup>map(TopicLookup.Absent::new).orElseGet(() -> new TopicLookup.Unknown(NearestName.of(name, names.all())));
    }

    private List<Topic> topics(String name) {
        return Stream.<Function<String, List<Topic>>>of(this::decimal, this::clauses, names::of)
                .map(way -> way.apply(name)).filter(topics -> !topics.isEmpty()).findFirst().orElse(List.of());
    }

    /** 20 and 20.5, in either width. */
    private List<Topic> decimal(String name) {
        StringBuilder digits = new StringBuilder();
        name.chars().forEach(c -> digits.append((char) CharClass.of((char) c)));
        int point = digits.indexOf(".");
        boolean number = !digits.isEmpty() && point != 0 && point != digits.length() - 1 && digits.length() <= 5
                && digits.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9') && digits.lastIndexOf(".") == point;
        return number ? List.of(Topic.of(digits.toString())) : List.of();
    }

    /** The clauses of a reference as it is written in a report; empty if the name has anything else. */
    private List<Topic> clauses(String name) {
        List<Inline> inlines = SyntaxTree.parse(name).inline(new Span(0, name.length()));
        Optional<Inline.Reference> reference = inlines.stream()
                .flatMap(i -> i instanceof Inline.Reference r ? Stream.of(r) : Stream.empty()).findFirst()
                .filter(r -> r.span().end() == name.length() && isOurs(name.substring(0, r.span().start())));
        return reference.map(Topics::clauses).orElse(List.of());
    }

    private static boolean isOurs(String law) {
        return Fold.label(law).isEmpty() || Regulation.isNamed(law);
    }

    private static List<Topic> clauses(Inline.Reference reference) {
        List<Inline.Numbered> articles = reference.articles();
        if (reference.items().isEmpty()) {
            return numbers(articles, reference.range()).mapToObj(n -> (Topic) new Topic.Clause(n, 0)).toList();
        }
        int article = articles.get(articles.size() - 1).number();
        return numbers(reference.items(), reference.itemRange()).mapToObj(n -> (Topic) new Topic.Clause(article, n)).toList();
    }

    private static IntStream numbers(List<Inline.Numbered> numbers, boolean range) {
        return range && numbers.size() == 2
                ? IntStream.rangeClosed(numbers.get(0).number(), Math.min(numbers.get(1).number(), Regulation.ARTICLES))
                : numbers.stream().mapToInt(Inline.Numbered::number);
    }

    boolean exists(Topic topic) {
        return !(topic instanceof Topic.Clause clause) || regulation.article(clause.article())
                .filter(a -> clause.item() == 0 || a.item(clause.item()).isPresent()).isPresent();
    }
}
