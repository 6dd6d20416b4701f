package dev.gouji.settings;

import dev.gouji.form.EditDistance;
import java.util.Collection;

/** Finds the known word nearest to an unknown one. */
public final class NearestWord {

    private NearestWord() {
    }

    /**
     * The known word with the smallest edit distance. On a tie the longest common beginning decides, then the order. Empty if each
     * distance is more than half the length of the word.
     */
    public static String of(String word, Collection<String> known) {
        String nearest = "";
        int most = word.length() / 2;
        for (String other : known) {
            int distance = EditDistance.within(word, other, most);
            if (distance <= most && (nearest.isEmpty() || distance < most || alike(word, other) > alike(word, nearest))) {
                nearest = other;
                most = distance;
            }
        }
        return nearest;
    }

    /** The number of equal first characters: GJ311 is closer to GJ301 than to GJ111. */
    private static int alike(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return end;
    }
}
