package dev.gouji.claim;

import dev.gouji.text.Phrases;
import dev.gouji.text.WordSearch;
import java.util.List;
import java.util.Optional;

/** The words before a figure, or behind one from 均 on, which may say what it counts. */
final class Clause {

    private final ClaimWords words;
    private final WordSearch search;
    private final int at;
    /** Most clauses name nothing, with filler or without. */
    private Optional<String> bare = Optional.empty();

    /** @param at the place of the figure, or of 均 */
    Clause(String text, int at, ClaimWords words) {
        this.words = words;
        this.at = at;
        this.search = new WordSearch(text);
    }

    String text() {
        return search.text();
    }

    int at() {
        return at;
    }

    /** The clause up to a word; empty if it is not there. */
    Clause until(String word) {
        return new Clause(text().substring(0, Math.max(0, text().indexOf(word))), at, words);
    }

    boolean has(String kind) {
        return search.hasAny(words.of(kind));
    }

    boolean hasAny(List<String> these) {
        return search.hasAny(these);
    }

    boolean hasAll(List<String> these) {
        return search.hasAll(these);
    }

    /** Whether it is one of the words and filler. */
    boolean isAny(List<String> these) {
        return search.hasAny(these) && these.contains(bare());
    }

    /** Whether it ends with one of the words, filler aside. */
    boolean endsWithAny(List<String> these) {
        return search.hasAny(these) && Phrases.anyEnds(bare(), these);
    }

    private String bare() {
        if (bare.isEmpty()) {
            bare = Optional.of(words.withoutFiller(search.text()));
        }
        return bare.get();
    }
}
