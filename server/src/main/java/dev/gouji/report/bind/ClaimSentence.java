package dev.gouji.report.bind;

import dev.gouji.grammar.Span;
import java.util.List;
import java.util.NavigableSet;

/**
 * The sentence around a number, searched once for all its numbers.
 *
 * @param otherScope whether its numbers count something other than the whole of this report
 * @param otherMatter where the first word of another matter ends; behind the sentence where none stands in it
 */
record ClaimSentence(Span span, boolean otherScope, int otherMatter) {

    private static final String ENDS = "。；";

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
        String sentence = text.substring(start, end);
        boolean otherYear = !otherYears.subSet(start, end).isEmpty();
        return new ClaimSentence(new Span(start, end), otherYear || words.has("otherScope", sentence),
                start + firstEnd(sentence, words.of("otherMatter")));
    }

    private static int firstEnd(String sentence, List<String> wanted) {
        return wanted.stream().filter(sentence::contains).mapToInt(w -> sentence.indexOf(w) + w.length()).min()
                .orElse(sentence.length() + 1);
    }
}
