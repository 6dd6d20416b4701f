package dev.gouji.claim;

import dev.gouji.grammar.Span;
import dev.gouji.text.Phrases;
import java.util.ArrayList;
import java.util.List;

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

    /**
     * The places where the line states that.
     *
     * @param disclosure whether the place of the line says that it is about disclosure
     */
    List<Span> places(String text, Span line, boolean disclosure) {
        String content = line.of(text);
        List<Span> places = new ArrayList<>(0);
        for (String open : words.has("cases", content) ? words.of("noCases.opens") : List.<String>of()) {
            for (int at = content.indexOf(open); at >= 0; at = content.indexOf(open, at + 1)) {
                int end = end(content, at + open.length());
                String clause = content.substring(at, Math.max(at, end));
                if (words.has("cases", clause) && (disclosure || words.has("disclosure", clause))) {
                    places.add(new Span(line.start() + at, line.start() + end));
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
