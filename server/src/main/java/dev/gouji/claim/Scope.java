package dev.gouji.claim;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Whose figures a paragraph states: its body and year, and the matter of the headings above it. */
final class Scope {

    /** Compares nothing, unlike 2019年以来. */
    private static final String THIS_YEAR = "今年以来";

    private final ClaimWords words;
    private final String text;
    private final BodyName body;
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
        this.body = new BodyName(body.orElse(""));
        this.aboutRequests = aboutRequests;
        this.words = words;
        for (Inline mention : mentions) {
            if (mention instanceof Inline.Year named && year.isPresent()) {
                (named.year() == year.get() ? ownYears : otherYears).add(named.span().start());
            }
        }
    }

    BodyName body() {
        return body;
    }

    boolean aboutRequests() {
        return aboutRequests;
    }

    /** Where a sentence names other years or compares, in order. */
    List<Integer> away(Span sentence) {
        NavigableSet<Integer> away = new TreeSet<>(otherYears.subSet(sentence.start(), sentence.end()));
        String compares = sentence.of(text).replace(THIS_YEAR, "＿".repeat(THIS_YEAR.length()));
        for (String word : words.of("comparison")) {
            int at = compares.indexOf(word);
            if (at >= 0) {
                away.add(sentence.start() + at);
            }
        }
        return List.copyOf(away);
    }

    /** Whether the years that a sentence names begin with another one; 2024年收到6件，比2023年的5件多1件 is about 2024. */
    boolean beginsWithOtherYear(Span sentence) {
        Integer other = otherYears.ceiling(sentence.start());
        return other != null && other < sentence.end() && !namesOwnYear(new Span(sentence.start(), other));
    }

    boolean namesOwnYear(Span sentence) {
        return isIn(ownYears, sentence) || words.has("ownYear", sentence.of(text));
    }

    boolean namesOwnBody(String sentence) {
        return words.has("ownBody", sentence) || !body.full().isEmpty() && sentence.contains(body.full());
    }

    boolean namesOtherBody(String sentence) {
        return words.has("otherBody", body.withoutTerritory(sentence));
    }

    private static boolean isIn(NavigableSet<Integer> places, Span span) {
        return !places.isEmpty() && !places.subSet(span.start(), span.end()).isEmpty();
    }
}
