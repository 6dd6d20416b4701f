package dev.gouji.settings;

import dev.gouji.form.EditDistance;
import java.util.Collection;

/** Finds the known word nearest to an unknown one. */
final class NearestWord {

    private NearestWord() {
    }

    /** The one with the fewest slips, the first on a tie; empty if none is half like it. */
    static String of(String word, Collection<String> known) {
        String nearest = "";
        int most = word.length() / 2;
        for (String other : known) {
            int distance = EditDistance.within(word, other, most);
            if (distance <= most && (nearest.isEmpty() || distance < most)) {
                nearest = other;
                most = distance;
            }
        }
        return nearest;
    }
}
