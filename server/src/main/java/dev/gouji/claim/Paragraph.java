package dev.gouji.claim;

import dev.gouji.grammar.Span;
import dev.gouji.text.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, cut into sentences. A sentence may rest on those before it: 收到申请16件。办结15件。 are closed requests,
 * 市本级收到申请95件。其中予以公开80件。 are both the city's. Body and year hold until a sentence names its own (我局, 全年).
 */
final class Paragraph {

    private static final String ENDS = "。；";

    private final List<ClaimSentence> sentences = new ArrayList<>();
    private final ClaimWords words;

    private Paragraph(ClaimWords words) {
        this.words = words;
    }

    static Paragraph of(String text, Span line, Scope scope, ClaimWords words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.read(text, line, scope);
        return paragraph;
    }

    /** The sentence at a place. */
    ClaimSentence at(int place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean behind = sentences.get(middle).span().start() > place;
            low = behind ? low : middle;
            high = behind ? middle - 1 : high;
        }
        return sentences.get(low);
    }

    private void read(String text, Span line, Scope scope) {
        boolean requests = scope.aboutRequests();
        boolean among = false;
        boolean otherBody = false;
        boolean otherYear = false;
        for (int start = line.start(); start < line.end() || sentences.isEmpty();) {
            Span span = new Span(start, end(text, start, line.end()));
            String sentence = span.of(text);
            boolean namesBody = scope.namesOtherBody(sentence);
            otherBody = namesBody || otherBody && !scope.namesOwnBody(sentence);
            otherYear &= !scope.namesOwnYear(span);
            sentences.add(new ClaimSentence(text, span, words, new ClaimSentence.Before(requests, among), otherBody || otherYear,
                    scope.away(span), scope.body()));
            boolean counts = words.has("requests", sentence) && Phrases.anyOf(sentence, "0123456789");
            otherBody &= !namesBody || counts || words.has("standIn", sentence);
            otherYear |= counts && scope.beginsWithOtherYear(span);
            requests = matter(sentence, requests);
            boolean goesOn = span.end() < line.end() && text.charAt(span.end()) == '；';
            among = goesOn && (among || Phrases.anyIn(sentence, words.of("among")));
            start = Math.min(line.end(), span.end() + 1);
        }
    }

    private static int end(String text, int from, int to) {
        int end = from;
        while (end < to && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether requests are the matter after the sentence: the last matter it names, otherwise the one before. */
    private boolean matter(String sentence, boolean before) {
        int requests = words.lastEnd("requests", sentence);
        int other = Math.max(words.lastEnd("otherMatter", sentence), words.lastEnd("otherApplications", sentence));
        return requests < 0 && other < 0 ? before : requests > other;
    }
}
