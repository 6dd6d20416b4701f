package dev.gouji.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the label that a text nearly is: with more words around it, cut, or misspelt. */
final class NearLabels {

    /** A shorter label (规章, 其他) occurs in too many other texts to be found inside one, or misspelt. */
    static final int LONG_ENOUGH = 4;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_REST = 6;

    private final List<Known> all = new ArrayList<>();

    /** A folded wording with the labels that it may be. */
    private record Known(String text, int length, Letters letters, List<Label> labels) {

        Known(String text, List<Label> labels) {
            this(text, text.length(), Letters.of(text), labels);
        }

        /** How many of its characters may be wrong. */
        int slips() {
            return Math.max(1, length / 5);
        }
    }

    /** @param wordings the labels by their folded wordings; of two that are equally near, the first is found */
    NearLabels(Map<String, LabelMatch> wordings) {
        for (Map.Entry<String, LabelMatch> wording : wordings.entrySet()) {
            all.add(new Known(wording.getKey(), wording.getValue().labels()));
        }
    }

    /** The longest label at the end of the text, as in 三、（三）不予公开-1.属于国家秘密; else the longest one anywhere in it. */
    LabelMatch inside(String folded) {
        String best = "";
        List<Label> labels = List.of();
        Letters letters = Letters.of(folded);
        for (int i = 0; i < all.size(); i++) {
            Known known = all.get(i);
            if (known.letters().areIn(letters) && known.length() >= LONG_ENOUGH && folded.contains(known.text())
                    && isBetter(folded, known.text(), best)) {
                best = known.text();
                labels = known.labels();
            }
        }
        return best.isEmpty() ? LabelMatch.none() : new LabelMatch(Wording.LONGER, labels);
    }

    private static boolean isBetter(String folded, String key, String best) {
        boolean ends = folded.endsWith(key);
        boolean bestEnds = !best.isEmpty() && folded.endsWith(best);
        return ends == bestEnds ? key.length() > best.length() : ends;
    }

    /**
     * The labels that a cut text may be: all columns that begin with it (本年新 may be several), else the label that has lost up to a
     * third of its characters, if it is only one.
     */
    LabelMatch cut(String folded) {
        Letters letters = Letters.of(folded);
        List<Label> begun = new ArrayList<>(0);
        List<Label> left = new ArrayList<>(0);
        for (int i = 0; i < all.size(); i++) {
            Known known = all.get(i);
            if (!letters.areIn(known.letters())) {
                continue;
            }
            if (folded.length() >= SHORTEST_BEGINNING && known.text().startsWith(folded)) {
                add(columns(known.labels()), begun);
            }
            if (folded.length() >= SHORTEST_REST && folded.length() * 3 >= known.text().length() * 2
                    && isLeftOf(folded, known.text())) {
                add(known.labels(), left);
            }
        }
        boolean sure = !begun.isEmpty() || isOne(left);
        return sure ? new LabelMatch(Wording.MISSPELT, List.copyOf(begun.isEmpty() ? left : begun))
                : LabelMatch.none();
    }

    private static List<Label> columns(List<Label> labels) {
        List<Label> columns = new ArrayList<>(labels.size());
        for (Label label : labels) {
            if (label.kind() == Label.Kind.COLUMN) {
                columns.add(label);
            }
        }
        return columns;
    }

    private static void add(List<Label> labels, List<Label> all) {
        for (Label label : labels) {
            if (!all.contains(label)) {
                all.add(label);
            }
        }
    }

    /** Whether there are labels, and all have the same id. */
    private static boolean isOne(List<Label> labels) {
        for (Label label : labels) {
            if (!label.id().equals(labels.get(0).id())) {
                return false;
            }
        }
        return !labels.isEmpty();
    }

    /** Whether the text is the label with some characters left out. */
    private static boolean isLeftOf(String text, String label) {
        int at = 0;
        for (int i = 0; i < label.length() && at < text.length(); i++) {
            at += label.charAt(i) == text.charAt(at) ? 1 : 0;
        }
        return at == text.length();
    }

    /** The label from which the text differs by the fewest characters. */
    LabelMatch misspelt(String folded) {
        int best = Integer.MAX_VALUE;
        List<Label> labels = List.of();
        Letters letters = Letters.of(folded);
        int length = folded.length();
        for (int i = 0; i < all.size(); i++) {
            Known known = all.get(i);
            int most = known.slips();
            if (known.length() < LONG_ENOUGH || Math.abs(known.length() - length) > most
                    || known.letters().missingIn(letters) > most) {
                continue;
            }
            int distance = EditDistance.within(known.text(), folded, most);
            if (distance <= most && distance < best) {
                best = distance;
                labels = known.labels();
            }
        }
        return labels.isEmpty() ? LabelMatch.none() : new LabelMatch(Wording.MISSPELT, labels);
    }
}
