package dev.gouji.lint;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.office.OfficeDocument;
import dev.gouji.settings.Settings;
import java.util.Optional;

/**
 * A rule or group whose findings are not reported in some place.
 *
 * @param code the code as it is written, known or not
 * @param place where the suppression stands; for an entry of the settings the title
 * @param range findings that begin in it are not reported
 * @param entry the entry of the settings; empty for a comment
 */
public record Suppression(String code, Span place, Span range, Optional<Settings.Suppressed> entry) {

    /** Whether it can hide findings: those on the file itself or on suppressions are always reported. */
    public boolean isPossible() {
        return isPossible(code);
    }

    public static boolean isPossible(String code) {
        return !code.startsWith("GJ0") && !code.startsWith("GJ9");
    }

    /**
     * The paragraph of a Word file by which a finding is suppressed. Empty for file rules: they have a single finding for all its
     * places, and it stands at the first of them.
     */
    public static Optional<String> paragraph(Finding finding, Optional<OfficeDocument> document) {
        return document.isEmpty() || Rules.fileCodes().contains(finding.rule().code()) ? Optional.empty()
                : document.get().paragraph(finding.span());
    }

    /**
     * @param shown the cell of the finding's cause, at which editors show the finding; empty if it has no cause
     * @param document the Word file or page of the text; empty for a text file
     */
    boolean hides(Finding finding, Optional<Span> shown, Optional<OfficeDocument> document) {
        String found = finding.rule().code();
        boolean named = code.equals(found) || code.equals(RuleId.group(found));
        Optional<String> cell = entry.flatMap(Settings.Suppressed::cell);
        Optional<String> paragraph = entry.flatMap(Settings.Suppressed::paragraph);
        return named && isPossible(found) && (range.touches(finding.span().start()) || shown.isPresent()
                && range.touches(shown.get().start()))
                && (cell.isEmpty() || cell.equals(finding.cell().map(CellAddress::toString))
                || cell.equals(finding.cause().map(CellAddress::toString)))
                && (paragraph.isEmpty() || paragraph.equals(paragraph(finding, document)));
    }
}
