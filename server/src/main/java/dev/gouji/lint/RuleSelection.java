package dev.gouji.lint;

import dev.gouji.settings.Settings;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules of one run, out of the enabled ones.
 *
 * @param select codes of rules and groups that run; empty for all
 * @param ignore codes of rules and groups that do not run
 */
public record RuleSelection(Set<String> select, Set<String> ignore) {

    /** Every rule that the settings leave on. */
    public static final RuleSelection ALL = new RuleSelection(Set.of(), Set.of());

    /** The settings with all other rules turned off, so that their suppressions do not count as unused. */
    public Settings of(Settings settings) {
        if (select.isEmpty() && ignore.isEmpty()) {
            return settings;
        }
        Set<String> off = new TreeSet<>(settings.off());
        off.addAll(ignore);
        for (Rule rule : Rules.all()) {
            if (!has(rule.id().code())) {
                off.add(rule.id().code());
            }
        }
        return settings.replacingOff(off);
    }

    /** Whether a rule runs. */
    public boolean has(String code) {
        return (select.isEmpty() || names(select, code)) && !names(ignore, code);
    }

    private static boolean names(Set<String> codes, String code) {
        return codes.contains(code) || codes.contains(RuleId.group(code));
    }
}
