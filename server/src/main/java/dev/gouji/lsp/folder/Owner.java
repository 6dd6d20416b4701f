package dev.gouji.lsp.folder;

import dev.gouji.lint.peer.BodyYear;
import dev.gouji.report.Masthead;
import java.util.Optional;

/**
 * Whose report a file is.
 *
 * @param certain whether title and statistical period name the same year; otherwise it is not used as a peer of other reports
 */
record Owner(BodyYear report, boolean certain) {

    static Optional<Owner> of(Masthead masthead) {
        return BodyYear.stated(masthead).map(report -> new Owner(report, BodyYear.of(masthead).isPresent()));
    }
}
