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
 * @param all those of rules and groups
 * @param byName the code of each rule by the rule's name, which is no code but may be written for one
 */
public record RuleCodes(Set<String> all, Map<String, String> byName) {

    private static final String PREFIX = "GJ";

    /** Sorted, so that the same one is the nearest each time. */
    public RuleCodes {
        all = Collections.unmodifiableSet(new TreeSet<>(all));
        byName = Collections.unmodifiableMap(new TreeMap<>(byName));
    }

    /** The code that was most likely meant by a wrong one, or by a name; empty if none is half like it. */
    public String nearest(String word) {
        String code = word.toUpperCase(Locale.ROOT).replace("XX", "xx");
        String nearest = NearestWord.of(code.startsWith(PREFIX) ? code : PREFIX + code, all);
        return nearest.isEmpty() ? byName.getOrDefault(NearestWord.of(word.toLowerCase(Locale.ROOT), byName.keySet()), "") : nearest;
    }
}
