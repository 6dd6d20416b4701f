package dev.gouji.lint;

import dev.gouji.settings.Settings;

/**
 * The names of a rule, and its severity.
 *
 * @param code GJ301; once released it never changes its meaning
 * @param name its name in words, kebab-case
 * @param severity the severity of its findings, unless the settings say otherwise
 */
public record RuleId(String code, String name, Severity severity) {

    /** The group of a code: GJ3xx of GJ301. */
    public static String group(String code) {
        return Settings.group(code);
    }
}
