package dev.gouji.explain;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import java.util.List;

/** Finds whether and where a reference names a clause. */
final class ClauseUse {

    private ClauseUse() {
    }

    /**
     * The parts of the reference that name the clause; the whole reference for an article if it names no other, and for a clause
     * inside a range (第十五条 in 第十四条至第十六条).
     */
    static List<Span> of(Topic.Clause clause, Inline.Reference reference) {
        boolean article = clause.item() == 0;
        List<TopicPlace> parts = ReferencePart.all(reference).stream().filter(p -> names(p, clause)).toList();
        boolean within = article ? reference.range() && !parts.isEmpty() && !namesByNumber(reference, clause)
                : reference.itemRange() && isWithin(clause, reference);
        if (within || article && !parts.isEmpty() && reference.articles().size() == 1) {
            return List.of(ReferencePart.whole(reference));
        }
        return parts.stream().map(TopicPlace::span).toList();
    }

    private static boolean names(TopicPlace place, Topic.Clause clause) {
        Topic.Clause named = (Topic.Clause) place.topic();
        boolean ranged = named.article() < clause.article() && clause.article() <= place.range();
        return ranged && clause.item() == 0
                || named.article() == clause.article() && (clause.item() == 0 || named.item() == clause.item());
    }

    private static boolean namesByNumber(Inline.Reference reference, Topic.Clause article) {
        return reference.articles().stream().anyMatch(number -> number.number() == article.article());
    }

    private static boolean isWithin(Topic.Clause clause, Inline.Reference reference) {
        List<Inline.Numbered> items = reference.items();
        int last = reference.articles().get(reference.articles().size() - 1).number();
        return last == clause.article() && items.get(0).number() <= clause.item()
                && clause.item() <= items.get(items.size() - 1).number();
    }
}
