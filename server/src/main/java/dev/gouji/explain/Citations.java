package dev.gouji.explain;

import dev.gouji.analysis.Analysis;
import dev.gouji.analysis.Lazy;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.CitedLaw;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The clauses and documents that a stretch of text cites. */
final class Citations {

    /** The longest office's word before a number. */
    private static final int LONGEST_OFFICE = 16;

    private final Analysis analysis;
    private final KnownDocuments documents;
    private final CitedLaw law;
    /** Where the 条例 is first mentioned. It is needed only for a reference that names no law. */
    private final Lazy<Integer> mention;

    Citations(Analysis analysis, KnownDocuments documents) {
        this.analysis = analysis;
        this.documents = documents;
        this.law = new CitedLaw(analysis.tree(), analysis.report());
        this.mention = new Lazy<>(law::firstMention);
    }

    /** The clause in an official label (第二十条第（一）项). */
    static Optional<Topic> named(String label) {
        return SyntaxTree.parse(label).inline(new Span(0, label.length())).stream()
                .filter(i -> i instanceof Inline.Reference).findFirst()
                .map(i -> ReferencePart.at((Inline.Reference) i, i.span().end()).topic());
    }

    /** The citations at the offset. */
    List<TopicPlace> in(Span stretch, int offset) {
        List<Inline> inlines = analysis.tree().inline(stretch);
        Set<Inline.Reference> ours = ours(inlines);
        List<TopicPlace> places = new ArrayList<>();
        inlines.forEach(inline -> place(inline, ours, offset).ifPresent(places::add));
        return places;
    }

    /** The places in the stretch that cite a clause; for an article also those that cite one of its items. */
    List<Span> of(Topic.Clause clause, Span stretch) {
        List<Inline> inlines = analysis.tree().inline(stretch);
        return ours(inlines).stream().flatMap(reference -> ClauseUse.of(clause, reference).stream()).toList();
    }

    /** All clauses and documents in the stretch; a reference to several clauses gives one for each. */
    List<TopicPlace> all(Span stretch) {
        List<Inline> inlines = analysis.tree().inline(stretch);
        Set<Inline.Reference> ours = ours(inlines);
        return inlines.stream().flatMap(inline -> inline instanceof Inline.Reference reference
                ? ours.contains(reference) ? ReferencePart.all(reference).stream() : Stream.empty() : document(inline).stream()).toList();
    }

    /**
     * The references to the 条例. One that names no law, outside table 2, counts only if the 条例 is mentioned before it in the
     * report.
     */
    private Set<Inline.Reference> ours(List<Inline> inlines) {
        Set<Inline.Reference> ours = new LinkedHashSet<>();
        law.of(inlines).forEach((reference, by) -> {
            if (by != CitedLaw.By.SILENCE || mention.get() < reference.span().start()) {
                ours.add(reference);
            }
        });
        return ours;
    }

    private Optional<TopicPlace> document(Inline inline) {
        return inline instanceof Inline.Title
                ? documents.titled(analysis.text().at(inline.span())).map(topic -> TopicPlace.of(inline.span(), topic))
                : inline instanceof Inline.Issue || inline instanceof Inline.Decree
                        ? documents.numbered(analysis.text().text(), inline) : Optional.empty();
    }

    private Optional<TopicPlace> place(Inline inline, Set<Inline.Reference> ours, int offset) {
        if (inline instanceof Inline.Reference reference) {
            Span span = reference.law().span().to(reference.span());
            boolean named = reference.law().kind() == Inline.Law.Kind.REGULATION;
            return (named ? span : reference.span()).touches(offset) && ours.contains(reference)
                    ? Optional.of(ReferencePart.at(reference, offset)) : Optional.empty();
        }
        boolean near = inline.span().start() - LONGEST_OFFICE <= offset && offset <= inline.span().end();
        return near ? document(inline).filter(p -> p.span().touches(offset)) : Optional.empty();
    }
}
