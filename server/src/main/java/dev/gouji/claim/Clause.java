package dev.gouji.claim;

import dev.gouji.grammar.Span;
import dev.gouji.text.Phrases;
import dev.gouji.text.WordSearch;
import java.util.List;
import java.util.Optional;

/** The words before a figure, or behind one from 均 on, which may say what it counts. */
final class Clause {

    private final String text;
    private final Span span;
    private final int at;
    private final ClaimWords words;
    /** This and the next two are found on first use, since most clauses name nothing. */
    private Optional<List<ClaimSubject>> named = Optional.empty();
    private Optional<WordSearch> search = Optional.empty();
    private Optional<String> bare = Optional.empty();

    /**
     * @param text the text of the report
     * @param at the place of the figure, or of 均
     */
    Clause(String text, Span span, int at, ClaimWords words) {
        this.text = text;
        this.span = span;
        this.at = at;
        this.words = words;
    }

    int at() {
        return at;
    }

    String words() {
        return search().text();
    }

    /** The clause up to a word; empty if it is not there. */
    Clause until(String word) {
        int end = span.start() + Math.max(0, words().indexOf(word));
        return new Clause(text, new Span(span.start(), end), at, words);
    }

    /** The subjects of which it has a word, in their order. */
    List<ClaimSubject> candidates() {
        if (named.isEmpty()) {
            named = Optional.of(words.naming().in(text, span.start(), span.end()));
        }
        return named.get();
    }

    /** Whether it has no words of its own, so that the words behind the figure say what it counts: 其中2件予以公开. */
    boolean opensCount() {
        String bare = bare();
        return bare.isEmpty() || words.of(WordKind.COUNT_OPENS).contains(bare);
    }

    boolean has(WordKind kind) {
        return hasAny(words.of(kind));
    }

    boolean hasAny(List<String> these) {
        return search().hasAny(these);
    }

    boolean hasAll(List<String> these) {
        return search().hasAll(these);
    }

    /** Whether it is one of the words, filler aside. */
    boolean isAny(List<String> these) {
        return hasAny(these) && these.contains(bare());
    }

    /** Whether it ends with one of the words, filler aside. */
    boolean endsWithAny(List<String> these) {
        return hasAny(these) && Phrases.anyEnds(bare(), these);
    }

    private WordSearch search() {
        if (search.isEmpty()) {
            search = Optional.of(new WordSearch(span.of(text)));
        }
        return search.get();
    }

    private String bare() {
        if (bare.isEmpty()) {
            bare = Optional.of(words.withoutFiller(words()));
        }
        return bare.get();
    }
}
