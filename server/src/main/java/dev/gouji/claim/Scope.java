package dev.gouji.claim;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Whose figures a paragraph states: its body and year, and the matter of the headings above it. */
final class Scope {

    private final ClaimWords words;
    private final String text;
    private final Optional<String> body;
    private final boolean aboutRequests;
    private final NavigableSet<Integer> ownYears = new TreeSet<>();
    private final NavigableSet<Integer> otherYears = new TreeSet<>();

    /**
     * @param body the name of the body that reports
     * @param year the year that is reported on
     * @param mentions what stands in the paragraph
     * @param aboutRequests whether a heading above it is about requests
     */
    Scope(String text, Optional<String> body, Optional<Integer> year, List<Inline> mentions, boolean aboutRequests, ClaimWords words) {
        this.text = text;
        this.body = body;
        this.aboutRequests = aboutRequests;
        this.words = words;
        for (Inline mention : mentions) {
            if (mention instanceof Inline.Year named && year.isPresent()) {
                (named.year() == year.get() ? ownYears : otherYears).add(named.span().start());
            }
        }
    }

    boolean aboutRequests() {
        return aboutRequests;
    }

    boolean namesOtherYear(Span sentence) {
        return isIn(otherYears, sentence);
    }

    boolean namesOwnYear(Span sentence) {
        return isIn(ownYears, sentence) || words.has("ownYear", sentence.of(text));
    }

    boolean namesOwnBody(String sentence) {
        return words.has("ownBody", sentence) || body.isPresent() && sentence.contains(body.get());
    }

    private static boolean isIn(NavigableSet<Integer> places, Span span) {
        return !places.isEmpty() && !places.subSet(span.start(), span.end()).isEmpty();
    }
}
