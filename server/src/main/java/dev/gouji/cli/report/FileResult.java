package dev.gouji.cli.report;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.report.Cell;
import java.util.List;

/**
 * A file that was read, under the path to print.
 *
 * @param findings those that are reported; a baseline leaves out the ones that it knows
 */
public record FileResult(String path, Analysis analysis, List<Finding> findings) {

    /** Exactly what stands in the cell's range, markup within it too; nothing in a blank cell, whose range is its place. */
    String text(Cell cell) {
        return cell.isBlank() ? "" : analysis.text().at(cell.span());
    }

    /** Who reports, empty where the report does not say so. */
    String organisation() {
        return analysis.report().masthead().organisation().orElse("");
    }

    /** The year that is reported on, empty where the report does not say so. */
    String year() {
        return analysis.report().masthead().year().map(String::valueOf).orElse("");
    }
}
