package dev.gouji.claim;

import dev.gouji.grammar.Span;
import dev.gouji.text.Phrases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A way of saying that there was none of something: 未发生, then the cause, then the kinds of cases. An unknown word (败诉, 新增, 被纠正)
 * limits it to some of them.
 *
 * @param subjects the names of what may be denied; a statement denies those of which it has a word
 * @param disclosure whether it must be about disclosure (the tables count no lawsuits about land)
 * @param requests whether requests must be the matter of the sentence
 * @param objects the words of which it must have one
 * @param opens the words with which it begins
 * @param filler the words that may stand beside them
 */
record Denial(List<String> subjects, boolean disclosure, boolean requests, List<String> objects, List<String> opens, List<String> filler) {

    private static final String MARKS = "，。；,;";
    /** Behind a kind of cases they limit what follows: 未发生因行政复议引发的行政诉讼. */
    private static final List<String> CAUSES = List.of("引发", "引起", "导致", "造成");

    /**
     * The places where a line denies all.
     *
     * @param start where the line starts in the text
     */
    List<Span> places(String content, int start) {
        List<Span> places = new ArrayList<>(0);
        Set<Integer> starts = new HashSet<>(); // 没有发生 opens one statement, though 没有 alone opens others
        for (String open : Phrases.anyIn(content, objects) ? opens : List.<String>of()) {
            for (int at = content.indexOf(open); at >= 0; at = content.indexOf(open, at + 1)) {
                int end = Math.max(at, end(content, at + open.length()));
                if (Phrases.anyIn(content.substring(at, end), objects) && starts.add(at)) {
                    places.add(new Span(start + at, start + end));
                }
            }
        }
        return places;
    }

    /** The end of the clause if all of its words are known; -1 otherwise. */
    private int end(String content, int from) {
        int at = from;
        boolean behindObject = false;
        while (at < content.length() && MARKS.indexOf(content.charAt(at)) < 0) {
            int object = Phrases.longestAt(content, at, objects);
            int known = Math.max(Phrases.longestAt(content, at, filler), object);
            if (known == 0 || behindObject && Phrases.longestAt(content, at, CAUSES) > 0) {
                return -1;
            }
            behindObject = object == known;
            at += known;
        }
        return at;
    }
}
