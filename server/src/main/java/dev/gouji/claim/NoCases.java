package dev.gouji.claim;

import dev.gouji.grammar.Span;
import dev.gouji.text.Phrases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that no review or no lawsuit about disclosure came up: 未发生, then the cause, then the kinds of cases. Words that are
 * not known (败诉, 新增, 被纠正) make it a statement about some of them.
 */
final class NoCases {

    private static final String MARKS = "，。；,;";

    private final ClaimWords words;

    NoCases(ClaimWords words) {
        this.words = words;
    }

    /** The places where the line states that, of any cases. */
    List<Span> places(String text, Span line) {
        String content = line.of(text);
        List<Span> places = new ArrayList<>(0);
        Set<Integer> starts = new HashSet<>(); // 没有发生 opens one statement, though 没有 alone opens others
        for (String open : words.has("cases", content) ? words.of("noCases.opens") : List.<String>of()) {
            for (int at = content.indexOf(open); at >= 0; at = content.indexOf(open, at + 1)) {
                Span place = new Span(line.start() + at, line.start() + Math.max(at, end(content, at + open.length())));
                if (words.has("cases", place.of(text)) && starts.add(place.start())) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** The end of the clause if all of its words are known; -1 otherwise. */
    private int end(String content, int from) {
        int at = from;
        while (at < content.length() && MARKS.indexOf(content.charAt(at)) < 0) {
            int filler = Phrases.longestAt(content, at, words.of("noCases.filler"));
            int known = Math.max(filler, Phrases.longestAt(content, at, words.of("cases")));
            if (known == 0) {
                return -1;
            }
            at += known;
        }
        return at;
    }
}
