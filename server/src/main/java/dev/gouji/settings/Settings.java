package dev.gouji.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code .gouji.json} says.
 *
 * @param severity error, warning, info or hint by the code of a rule (GJ301) or group (GJ3xx)
 * @param off codes of rules and groups that are not run
 * @param textFile where the official text of the 条例 stands, as the settings file writes it
 */
public record Settings(Map<String, String> severity, Set<String> off, Optional<String> textFile) {

    public static final Settings DEFAULT = new Settings(Map.of(), Set.of());

    /** Settings of rules alone. */
    public Settings(Map<String, String> severity, Set<String> off) {
        this(severity, off, Optional.empty());
    }

    public boolean isOff(String code) {
        return off.contains(code) || off.contains(group(code));
    }

    /** The severity that is set for a rule, the rule's own entry before its group's. */
    public Optional<String> severity(String code) {
        return Optional.ofNullable(severity.getOrDefault(code, severity.get(group(code))));
    }

    private static String group(String code) {
        return code.substring(0, 3) + "xx";
    }
}
