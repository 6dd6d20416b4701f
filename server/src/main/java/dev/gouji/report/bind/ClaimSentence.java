package dev.gouji.report.bind;

import dev.gouji.grammar.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * The sentence around a number. It is searched for words once for all its numbers, and not before one of them may be a
 * claim; most are none.
 */
final class ClaimSentence {

    private static final String ENDS = "。；";

    private final String text;
    private final Span span;
    private final boolean otherYear;
    private final ClaimWords words;
    private Optional<Scope> scope = Optional.empty();

    /**
     * What the words of a sentence say of its numbers.
     *
     * @param other whether they count something other than the whole of this report
     * @param otherMatter where the first word of another matter ends; behind the sentence where none stands in it
     * @param said where each word that a subject needs is first said, likewise
     */
    private record Scope(boolean other, int otherMatter, Map<String, Integer> said) {
    }

    private ClaimSentence(String text, Span span, boolean otherYear, ClaimWords words) {
        this.text = text;
        this.span = span;
        this.otherYear = otherYear;
        this.words = words;
    }

    /**
     * The sentence of a line that holds a place.
     *
     * @param otherYears where the line names a year that is not the report's
     */
    static ClaimSentence around(String text, Span line, int at, NavigableSet<Integer> otherYears, ClaimWords words) {
        int start = at;
        while (start > line.start() && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at;
        while (end < line.end() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean otherYear = !otherYears.isEmpty() && !otherYears.subSet(start, end).isEmpty();
        return new ClaimSentence(text, new Span(start, end), otherYear, words);
    }

    Span span() {
        return span;
    }

    /** Whether a number at that place counts the whole of this report, and behind the word that its subject needs. */
    boolean allows(int at, String said) {
        return !otherYear && !scope().other() && scope().otherMatter() > at && scope().said().get(said) <= at;
    }

    private Scope scope() {
        if (scope.isEmpty()) {
            scope = Optional.of(search(span.of(text)));
        }
        return scope.get();
    }

    private Scope search(String sentence) {
        Map<String, Integer> said = new HashMap<>();
        for (String word : words.said()) {
            said.put(word, span.start() + firstEnd(sentence, List.of(word)));
        }
        return new Scope(words.has("otherScope", sentence), span.start() + firstEnd(sentence, words.of("otherMatter")), said);
    }

    private static int firstEnd(String sentence, List<String> wanted) {
        int first = sentence.length() + 1;
        for (String word : wanted) {
            int at = sentence.indexOf(word);
            first = at < 0 ? first : Math.min(first, at + word.length());
        }
        return first;
    }
}
