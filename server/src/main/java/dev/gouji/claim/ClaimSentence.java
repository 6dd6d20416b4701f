package dev.gouji.claim;

import dev.gouji.grammar.Span;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;

/** A sentence of a paragraph, and what the sentences before it and the headings above it leave unsaid in it. */
final class ClaimSentence {

    private final String text;
    private final Span span;
    private final ClaimWords words;
    private final Before before;
    private final boolean other;
    /** Where the first word of each of the two matters ends; only sentences with claims need them. */
    private Optional<Firsts> firsts = Optional.empty();

    /**
     * What was said before the sentence.
     *
     * @param requests whether the last matter spoken of are requests
     * @param among whether 其中 stands before it since the last full stop
     */
    record Before(boolean requests, boolean among) {
    }

    private record Firsts(int requests, int otherMatter) {
    }

    /** @param other whether its figures count something else than this body's year */
    ClaimSentence(String text, Span span, ClaimWords words, Before before, boolean other) {
        this.text = text;
        this.span = span;
        this.words = words;
        this.before = before;
        this.other = other;
    }

    Span span() {
        return span;
    }

    /** Whether its figures count something else than this body's year. */
    boolean isOther() {
        return other;
    }

    /** Whether a number at that place counts requests of this body and year, or what came of them. */
    boolean allows(int at) {
        return !other && firsts().otherMatter() > at;
    }

    boolean saysRequests(int at) {
        return firsts().requests() <= at;
    }

    boolean isAboutRequests(int at) {
        return saysRequests(at) || before.requests();
    }

    /** Whether the number is one of several parts: 其中, or ……的申请中. */
    boolean isAmong(int at) {
        return before.among() || Phrases.anyIn(text.substring(span.start(), at), words.of("among"));
    }

    private Firsts firsts() {
        if (firsts.isEmpty()) {
            String sentence = span.of(text);
            firsts = Optional.of(new Firsts(span.start() + firstEnd(sentence, words.of("requests")),
                    span.start() + firstEnd(sentence, words.of("otherMatter"))));
        }
        return firsts.get();
    }

    /** Where the first of some words ends; behind the text where none stands in it. */
    private static int firstEnd(String text, List<String> wanted) {
        int first = text.length() + 1;
        for (String word : wanted) {
            int at = text.indexOf(word);
            first = at < 0 ? first : Math.min(first, at + word.length());
        }
        return first;
    }
}
