package dev.gouji.settings;

import dev.gouji.form.EditDistance;
import java.util.Collection;

/** Finds the known word nearest to an unknown one. */
public final class NearestWord {

    private NearestWord() {
    }

    /**
     * The known word with the smallest edit distance. On a tie the longest common beginning decides, so that GJ301 is nearer to GJ311
     * than GJ111 is, then the order. Empty if each distance is more than half the length of the word.
     */
    public static String of(String word, Collection<String> known) {
        String nearest = "";
        int most = word.length() / 2;
        for (String other : known) {
            int distance = EditDistance.within(word, other, most);
            if (distance <= most && (nearest.isEmpty() || distance < most
                    || EditDistance.sharedStart(word, other) > EditDistance.sharedStart(word, nearest))) {
                nearest = other;
                most = distance;
            }
        }
        return nearest;
    }
}
