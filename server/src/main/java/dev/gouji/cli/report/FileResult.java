package dev.gouji.cli.report;

import dev.gouji.analysis.Analysis;
import dev.gouji.report.Cell;

/** A file that was read, under the path to print. */
public record FileResult(String path, Analysis analysis) {

    /** Exactly what stands in the cell's range, markup within it too; nothing in a blank cell, whose range is its place. */
    String text(Cell cell) {
        return cell.isBlank() ? "" : analysis.text().at(cell.span());
    }
}
