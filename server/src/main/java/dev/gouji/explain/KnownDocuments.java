package dev.gouji.explain;

import dev.gouji.analysis.Lazy;
import dev.gouji.form.EditDistance;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.regulation.CitedDocument;
import dev.gouji.regulation.Regulation;
import dev.gouji.text.Fold;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows the documents that reports cite by their names and numbers, as they are written in a report. */
final class KnownDocuments {

    /** A name this long is still known with one slip in seven characters (信息 lost from 信息处理费). */
    private static final int LONG_NAME = 10;
    private static final int CHARACTERS_A_SLIP = 7;
    /** An issuing office's word this long is still known with one character lost (国办公开函). */
    private static final int LONG_OFFICE = 5;

    private final Lazy<List<CitedDocument>> documents;
    private final Lazy<List<Numbered>> numbers;

    /**
     * The number of a document.
     *
     * @param office the word of the issuing office before it
     * @param number an issue or a decree
     */
    private record Numbered(CitedDocument document, String office, Inline number) {

        static Stream<Numbered> of(CitedDocument document) {
            String words = document.number();
            return SyntaxTree.parse(words).inline(new Span(0, words.length())).stream()
                    .map(number -> new Numbered(document, words.substring(0, number.span().start()), number));
        }
    }

    KnownDocuments(Regulation regulation) {
        this.documents = new Lazy<>(regulation::documents);
        this.numbers = new Lazy<>(() -> documents.get().stream().flatMap(Numbered::of).toList());
    }

    CitedDocument document(Topic.Document topic) {
        return documents.get().stream().filter(d -> d.key().equals(topic.key())).findFirst().orElseThrow();
    }

    /** The document that a title 《…》 names. */
    Optional<Topic> titled(String title) {
        if (Regulation.isNamed(title)) {
            return Optional.of(new Topic.Document(Regulation.KEY));
        }
        String folded = Fold.label(title);
        return documents.get().stream().filter(d -> !d.key().equals(Regulation.KEY))
                .filter(d -> Stream.concat(Stream.of(d.name().zh()), d.aliases().stream())
                        .anyMatch(name -> isAlike(Fold.label(name), folded)))
                .findFirst().map(d -> new Topic.Document(d.key()));
    }

    private static boolean isAlike(String name, String title) {
        int most = name.length() < LONG_NAME ? 0 : name.length() / CHARACTERS_A_SLIP;
        return Math.abs(name.length() - title.length()) <= most && EditDistance.within(name, title, most) <= most;
    }

    /** The document with a number, if its office's word stands before the number. The place covers both. */
    Optional<TopicPlace> numbered(String text, Inline number) {
        return numbers.get().stream().filter(known -> isSame(known.number(), number))
                .flatMap(known -> office(text, number.span().start(), known.office()).stream()
                        .map(start -> TopicPlace.of(new Span(start, number.span().end()), new Topic.Document(known.document().key()))))
                .findFirst();
    }

    private static boolean isSame(Inline a, Inline b) {
        if (a instanceof Inline.Issue one && b instanceof Inline.Issue other) {
            return one.year() == other.year() && one.number() == other.number();
        }
        return a instanceof Inline.Decree one && b instanceof Inline.Decree other && one.number() == other.number();
    }

    /** Where the office's word before {@code end} begins, one lost character allowed; empty if other words stand there. */
    private static Optional<Integer> office(String text, int end, String office) {
        int to = end;
        while (to > 0 && CharClass.isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (text.startsWith(office, to - office.length())) {
            return Optional.of(to - office.length());
        }
        int from = to - office.length() + 1;
        boolean lost = office.length() >= LONG_OFFICE && from >= 0 && text.charAt(from) == office.charAt(0)
                && EditDistance.within(office, text.substring(from, to), 1) == 1;
        return lost ? Optional.of(from) : Optional.empty();
    }
}
