package dev.gouji.claim;

import dev.gouji.text.Phrases;
import dev.gouji.text.WordSearch;
import java.util.List;

/**
 * The labels with which a sentence begins: 来信：收到：18件，办结：18件. The first of two, or the name of an organ (国土所：收到申请14件), says whose or
 * what the figures of the whole sentence are.
 */
final class SentenceLabels {

    private static final String COLONS = "：:";
    /** The longest label, in characters. */
    private static final int LONGEST = 12;
    private static final List<String> ORGANS = List.of("所", "站", "中心", "分局", "大队", "支队", "机关", "窗口", "股", "科", "室", "处");

    private final String sentence;
    private final Scope scope;
    private final ClaimWords words;

    SentenceLabels(String sentence, Scope scope, ClaimWords words) {
        this.sentence = sentence;
        this.scope = scope;
        this.words = words;
    }

    /** Whether a label names another matter or another organ than the report's own. */
    boolean nameOther() {
        int from = 0;
        while (from < sentence.length() && !Character.isLetter(sentence.charAt(from))) {
            from++;
        }
        for (int colon = end(from); colon >= 0; colon = end(from)) {
            String label = sentence.substring(from, colon);
            int next = end(colon + 1);
            boolean heads = next >= 0 && !isKnown(sentence.substring(colon + 1, next));
            if (heads && !isKnown(label) || isOrgan(label)) {
                return true;
            }
            from = colon + 1;
        }
        return false;
    }

    private boolean isKnown(String label) {
        return words.has(WordKind.REQUESTS, label) || words.has(WordKind.DISCLOSURE, label) || words.has(WordKind.AMONG, label);
    }

    private boolean isOrgan(String label) {
        return Phrases.anyEnds(label, ORGANS) && !scope.namesOwnBody(new WordSearch(label));
    }

    /** The place of the colon behind a label; -1 if no label stands at the place. */
    private int end(int from) {
        int end = from;
        while (end < Math.min(sentence.length(), from + LONGEST) && Character.isLetter(sentence.charAt(end))) {
            end++;
        }
        return end > from && end < sentence.length() && COLONS.indexOf(sentence.charAt(end)) >= 0 ? end : -1;
    }
}
