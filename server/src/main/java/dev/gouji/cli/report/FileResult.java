package dev.gouji.cli.report;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.Form;
import dev.gouji.lint.Finding;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.preview.FindingRows;
import dev.gouji.report.Cell;
import java.util.List;
import java.util.Optional;

/**
 * A file that was read, with the path to print.
 *
 * @param findings the findings to report, without those of the baseline
 */
public record FileResult(String path, Analysis analysis, List<Finding> findings) {

    /** The text at the place of a cell's figure, markup included; empty for a blank cell. */
    String text(Cell cell) {
        return cell.isBlank() ? "" : analysis.text().at(cell.span());
    }

    /** The place of a finding in a Word file or a page, for people; empty for text files. */
    Optional<Message> place(Finding finding) {
        return analysis.place(finding.span(), finding.cell());
    }

    /** The message of a finding. In Word files and pages, where line numbers mean nothing, its place stands before it. */
    String message(Finding finding, Messages messages) {
        return messages.render(FindingRows.placed(analysis, finding));
    }

    /** The body whose report it is; empty if the report does not name it. */
    String organisation() {
        return analysis.report().masthead().organisation().orElse("");
    }

    /** The year of the report, empty if the report does not state it. */
    String year() {
        return analysis.report().masthead().year().map(String::valueOf).orElse("");
    }

    /** The id of the form of the report; empty if the form is unknown. */
    String form() {
        return analysis.report().form().map(Form::id).orElse("");
    }
}
