package dev.gouji.claim;

import dev.gouji.grammar.Span;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** A sentence of a paragraph, with its context: the sentences before it and the headings above it. */
final class ClaimSentence {

    private final String text;
    private final Span span;
    private final ClaimWords words;
    private final Before before;
    private final boolean other;
    /** The places of its words, found only for sentences with claims. */
    private Optional<Mentions> mentions = Optional.empty();

    /**
     * The context from the sentences before.
     *
     * @param requests whether the matter before was requests
     * @param among whether 其中 stands before it since the last full stop
     */
    record Before(boolean requests, boolean among) {
    }

    /** Where words of each kind end in the sentence. */
    private record Mentions(NavigableSet<Integer> requests, NavigableSet<Integer> otherApplications,
                            NavigableSet<Integer> otherMatter, NavigableSet<Integer> among) {
    }

    /** @param other whether its figures are not about this body and year */
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

    /** Whether its figures are not about this body and year. */
    boolean isOther() {
        return other;
    }

    /** Whether a number there counts requests of this body and year, or their outcomes. */
    boolean allows(int at) {
        return !other && mentions().otherMatter().floor(at) == null;
    }

    /** Whether the sentence has spoken of requests before the place, and of no other kind of application since. */
    boolean saysRequests(int at) {
        return last(mentions().requests(), at) > last(mentions().otherApplications(), at);
    }

    /** The same where the sentence is silent about it and the sentences before it are not. */
    boolean isAboutRequests(int at) {
        boolean silent = last(mentions().requests(), at) < 0 && last(mentions().otherApplications(), at) < 0;
        return silent ? before.requests() : saysRequests(at);
    }

    /** Whether the number is one of several parts: 其中, or ……的申请中. */
    boolean isAmong(int at) {
        return before.among() || last(mentions().among(), at) >= 0;
    }

    private static int last(NavigableSet<Integer> ends, int at) {
        Integer last = ends.floor(at);
        return last == null ? -1 : last;
    }

    private Mentions mentions() {
        if (mentions.isEmpty()) {
            mentions = Optional.of(new Mentions(ends("requests"), ends("otherApplications"), ends("otherMatter"), ends("among")));
        }
        return mentions.get();
    }

    private NavigableSet<Integer> ends(String kind) {
        String sentence = span.of(text);
        NavigableSet<Integer> ends = new TreeSet<>();
        for (String word : words.of(kind)) {
            for (int at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
                ends.add(span.start() + at + word.length());
            }
        }
        return ends;
    }
}
