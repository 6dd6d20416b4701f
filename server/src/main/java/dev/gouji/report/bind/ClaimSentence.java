package dev.gouji.report.bind;

import dev.gouji.grammar.Span;
import dev.gouji.report.ClaimSubject;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.Collectors;

/**
 * The sentence around a number, searched once for all its numbers.
 *
 * @param otherScope whether its numbers count something other than the whole of this report
 * @param otherMatter where the first word of another matter ends; behind the sentence where none stands in it
 * @param said where each word that a subject needs is first said, likewise
 */
record ClaimSentence(Span span, boolean otherScope, int otherMatter, Map<String, Integer> said) {

    private static final String ENDS = "。；";

    /**
     * The sentence of a line that holds a place.
     *
     * @param otherYears where the line names a year that is not the report's
     */
    static ClaimSentence around(String text, Span line, int at, NavigableSet<Integer> otherYears, ClaimWords words) {
        int start = start(text, line.start(), at);
        int end = at;
        while (end < line.end() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String sentence = text.substring(start, end);
        boolean otherYear = !otherYears.subSet(start, end).isEmpty();
        return new ClaimSentence(new Span(start, end), otherYear || words.has("otherScope", sentence),
                start + firstEnd(sentence, words.of("otherMatter")),
                words.subjects().stream().map(ClaimSubject::said).distinct()
                        .collect(Collectors.toMap(word -> word, word -> start + firstEnd(sentence, List.of(word)))));
    }

    private static int start(String text, int from, int at) {
        int start = at;
        while (start > from && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
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
