package dev.gouji.cli.report;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.preview.FindingRows;
import dev.gouji.report.Cell;
import java.util.List;
import java.util.Optional;

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

    /** Where a finding stands for one who has the office file open; none where that is a line of the file. */
    Optional<Message> place(Finding finding) {
        return analysis.place(finding.span(), finding.cell());
    }

    /** What a finding says, behind its place where the format's lines lead nowhere in the file. */
    String message(Finding finding, Messages messages) {
        return messages.render(FindingRows.placed(analysis, finding));
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
