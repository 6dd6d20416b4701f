package dev.gouji.lint;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.settings.Settings;
import java.util.Optional;

/**
 * A rule or group that is not to be told somewhere.
 *
 * @param code what the writer calls it, known or not
 * @param place where it is said; for an entry of the settings the title
 * @param range where what begins there is not told
 * @param entry the entry of the settings, where it is one
 */
public record Suppression(String code, Span place, Span range, Optional<Settings.Suppressed> entry) {

    /** Whether it may hide anything: what is wrong with a file or with the suppressions themselves is always told. */
    public boolean isPossible() {
        return isPossible(code);
    }

    public static boolean isPossible(String code) {
        return !code.startsWith("GJ0") && !code.startsWith("GJ9");
    }

    boolean hides(Finding finding) {
        String found = finding.rule().code();
        boolean named = code.equals(found) || code.equals(RuleId.group(found));
        Optional<String> cell = entry.flatMap(Settings.Suppressed::cell);
        return named && isPossible(found) && range.touches(finding.span().start())
                && (cell.isEmpty() || cell.equals(finding.cell().map(CellAddress::toString)));
    }
}
