package dev.gouji.explain;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the clause at a cursor in a reference that names several (第十四、十五、十六条; 第二十条第（一）、（五）项). */
final class ReferencePart {

    private ReferencePart() {
    }

    static TopicPlace at(Inline.Reference reference, int offset) {
        int article = index(reference.articles(), offset);
        boolean last = article == reference.articles().size() - 1;
        if (last && !reference.items().isEmpty()) {
            return item(reference, article, offset);
        }
        Topic.Clause clause = new Topic.Clause(reference.articles().get(article).number(), 0);
        TopicPlace place = TopicPlace.of(span(reference, reference.articles(), article), clause);
        return reference.range() && article == 0
                ? new TopicPlace(place.span(), clause, Optional.empty(), reference.articles().get(1).number()) : place;
    }

    /** All clauses that it names, in order. */
    static List<TopicPlace> all(Inline.Reference reference) {
        return List.copyOf(new LinkedHashSet<>(Stream.concat(reference.articles().stream(), reference.items().stream())
                .map(number -> at(reference, number.span().start())).toList()));
    }

    private static TopicPlace item(Inline.Reference reference, int article, int offset) {
        int number = reference.articles().get(article).number();
        List<Inline.Numbered> items = reference.items();
        if (items.size() == 1) {
            return TopicPlace.of(reference.articles().size() == 1 ? whole(reference) : span(reference, reference.articles(), article),
                    new Topic.Clause(number, items.get(0).number()));
        }
        if (offset < items.get(0).span().start()) {
            return TopicPlace.of(new Span(reference.span().start(), items.get(0).span().start()), new Topic.Clause(number, 0));
        }
        int item = index(items, offset);
        return TopicPlace.of(span(reference, items, item), new Topic.Clause(number, items.get(item).number()));
    }

    /** The index of the last number that begins at or before the offset; 0 if none does. */
    private static int index(List<Inline.Numbered> numbers, int offset) {
        int index = 0;
        while (index + 1 < numbers.size() && numbers.get(index + 1).span().start() <= offset) {
            index++;
        }
        return index;
    }

    /** The place from a number to the next one. The beginning of the reference belongs to the first number, its end to the last. */
    private static Span span(Inline.Reference reference, List<Inline.Numbered> numbers, int index) {
        int start = index == 0 && numbers == reference.articles() ? whole(reference).start() : numbers.get(index).span().start();
        int end = index + 1 < numbers.size() ? numbers.get(index + 1).span().start() : reference.span().end();
        return new Span(start, end);
    }

    /** The reference with the word 条例 before it. */
    static Span whole(Inline.Reference reference) {
        return reference.law().kind() == Inline.Law.Kind.REGULATION
                ? reference.law().span().to(reference.span()) : reference.span();
    }
}
