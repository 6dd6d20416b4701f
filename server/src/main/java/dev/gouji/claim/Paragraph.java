package dev.gouji.claim;

import dev.gouji.grammar.Span;
import dev.gouji.text.WordSearch;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, cut into sentences. A sentence may depend on those before it: in 收到申请16件。办结15件。 the 15 are requests, and in
 * 市本级收到申请95件。其中予以公开80件。 both figures are the city's. Another body or year holds until a sentence names the report's own (我局, 全年).
 */
final class Paragraph {

    private final String text;
    private final Span line;
    private final Scope scope;
    private final ClaimWords words;
    private final List<Span> spans;
    /** Read only as far as needed: most figures count nothing that the tables count. */
    private final List<ClaimSentence> sentences = new ArrayList<>(0);
    private boolean requests;
    private boolean among;
    private boolean otherBody;
    private boolean otherYear;
    private boolean early;

    Paragraph(String text, Span line, Scope scope, ClaimWords words) {
        this.text = text;
        this.line = line;
        this.scope = scope;
        this.words = words;
        this.spans = spans(text, line);
        this.requests = scope.aboutRequests();
    }

    private static List<Span> spans(String text, Span line) {
        List<Span> spans = new ArrayList<>();
        for (int start = line.start(); start < line.end() || spans.isEmpty();) {
            Span span = new Span(start, end(text, start, line.end()));
            spans.add(span);
            start = Math.min(line.end(), span.end() + 1);
        }
        return spans;
    }

    /** The span of the sentence at a place. */
    Span around(int place) {
        return spans.get(number(place));
    }

    /** The sentence at a place. */
    ClaimSentence at(int place) {
        int number = number(place);
        while (sentences.size() <= number) {
            read(spans.get(sentences.size()));
        }
        return sentences.get(number);
    }

    private int number(int place) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean behind = spans.get(middle).start() > place;
            low = behind ? low : middle;
            high = behind ? middle - 1 : high;
        }
        return low;
    }

    /** Reads the next sentence, and what it leaves for those behind it. */
    private void read(Span span) {
        WordSearch sentence = new WordSearch(words.withoutSteps(span.of(text)));
        boolean namesBody = scope.namesOtherBody(sentence);
        otherBody = namesBody || otherBody && !scope.namesOwnBody(sentence);
        otherYear = otherYear && !scope.namesOwnYear(span, sentence);
        early &= !scope.namesOwnYear(span, sentence);
        ClaimSentence.Before before = new ClaimSentence.Before(requests, among, early);
        sentences.add(new ClaimSentence(span, sentence, words, before, otherBody || otherYear, scope));
        boolean counts = words.has(WordKind.REQUESTS, sentence) && sentence.hasAnyOf(Scope.DIGITS);
        if (otherBody) {
            otherBody = !scope.endsWithOwnBody(sentence) && (!namesBody || counts) || words.has(WordKind.STAND_IN, sentence);
        }
        otherYear |= counts && scope.beginsWithOtherYear(span, sentence);
        early |= counts && sentences.get(sentences.size() - 1).isEarly(span.end());
        requests = matter(sentence, requests);
        boolean goesOn = span.end() < line.end() && text.charAt(span.end()) == '；';
        among = goesOn && (among || words.has(WordKind.AMONG, sentence));
    }

    private static int end(String text, int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) != '。' && text.charAt(end) != '；') {
            end++;
        }
        return end;
    }

    /**
     * Whether requests are the matter after the sentence: the last matter that it names; if it names none, the matter before it.
     */
    private boolean matter(WordSearch sentence, boolean before) {
        int requests = sentence.lastEnd(words.of(WordKind.REQUESTS));
        int other = Math.max(sentence.lastEnd(words.of(WordKind.OTHER_MATTER)), sentence.lastEnd(words.of(WordKind.OTHER_APPLICATIONS)));
        return requests < 0 && other < 0 ? before : requests > other;
    }
}
