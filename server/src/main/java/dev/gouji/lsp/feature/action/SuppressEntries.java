package dev.gouji.lsp.feature.action;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Related;
import dev.gouji.lint.Suppression;
import dev.gouji.lsp.feature.diagnostic.Problem;
import dev.gouji.office.OfficeDocument;
import dev.gouji.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings entries that suppress a problem. The name of the report is added when they are written. */
final class SuppressEntries {

    /** The messages of findings that are about several cells. Each of the cells needs an entry. */
    private static final List<String> GATHERED = List.of("GJ201.many", "GJ203.many");

    private SuppressEntries() {
    }

    /** @param document the Word file or page that the text comes from; empty for a text file */
    static List<Settings.Suppressed> of(Problem problem, Optional<OfficeDocument> document) {
        return problem.findings().stream().flatMap(f -> of(f, document)).toList();
    }

    private static Stream<Settings.Suppressed> of(Finding finding, Optional<OfficeDocument> document) {
        if (finding.cell().isEmpty()) {
            return Stream.of(entry(finding, Optional.empty(), Suppression.paragraph(finding, document)));
        }
        Stream<String> others = GATHERED.contains(finding.message().key())
                ? finding.related().stream().map(Related::cell).flatMap(Optional::stream).map(Object::toString) : Stream.empty();
        return Stream.concat(Stream.of(finding.cell().get().toString()), others)
                .map(cell -> entry(finding, Optional.of(cell), Optional.empty()));
    }

    private static Settings.Suppressed entry(Finding finding, Optional<String> cell, Optional<String> paragraph) {
        return new Settings.Suppressed("", finding.rule().code(), cell, paragraph, Optional.empty());
    }
}
