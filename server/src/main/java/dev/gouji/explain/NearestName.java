package dev.gouji.explain;

import dev.gouji.form.EditDistance;
import dev.gouji.text.Fold;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the known name that is most like an unknown one. */
final class NearestName {

    /** How many characters in a hundred may differ in a name that is suggested: half of them, as in 总记 for 总计. */
    private static final int MOST_UNLIKE = 51;

    private NearestName() {
    }

    /** The shortest name that contains the unknown one, otherwise the one with the fewest slips; empty if none is like it. */
    static String of(String name, List<TopicNames.Named> known) {
        String folded = Fold.label(name);
        Optional<TopicNames.Named> longer = known.stream().filter(n -> folded.length() > 1 && n.folded().contains(folded))
                .min(Comparator.comparingInt(n -> n.name().length()));
        return longer.map(TopicNames.Named::name).orElseGet(() -> alike(folded, known));
    }

    private static String alike(String folded, List<TopicNames.Named> known) {
        int best = MOST_UNLIKE;
        int start = 0;
        String nearest = "";
        for (TopicNames.Named named : known) {
            String other = named.folded();
            int length = Math.max(1, Math.max(folded.length(), other.length()));
            int unlike = EditDistance.within(folded, other, length) * 100 / length;
            int shared = EditDistance.sharedStart(folded, other); // of equally near names, GJ301 for GJ399
            if (unlike < best || unlike == best && shared > start) {
                best = unlike;
                start = shared;
                nearest = named.name();
            }
        }
        return nearest;
    }
}
