package dev.gouji.settings;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The codes by which settings and options name rules.
 *
 * @param all the codes of rules (GJ301) and groups (GJ3xx)
 * @param byName the code of each rule by the name of the rule. A name is not accepted as a code, but it shows which code was meant
 */
public record RuleCodes(Set<String> all, Map<String, String> byName) {

    private static final String PREFIX = "GJ";

    /** Sorted, so that the nearest code is the same at each run. */
    public RuleCodes {
        all = Collections.unmodifiableSet(new TreeSet<>(all));
        byName = Collections.unmodifiableMap(new TreeMap<>(byName));
    }

    /** The code that a wrong code or a name most likely means; empty if nothing is similar enough. */
    public String nearest(String word) {
        String code = word.toUpperCase(Locale.ROOT).replace("XX", "xx");
        String nearest = NearestWord.of(code.startsWith(PREFIX) ? code : PREFIX + code, all);
        return nearest.isEmpty() ? byName.getOrDefault(NearestWord.of(word.toLowerCase(Locale.ROOT), byName.keySet()), "") : nearest;
    }
}
