package dev.gouji.lint.peer;

import dev.gouji.form.CellAddress;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The sums of the reports of a year of which another report is the total.
 *
 * @param folder what the settings call their folder
 * @param reports how many reports were added
 * @param sums the sum of each cell, without cells that cannot be read in one of the reports
 */
public record FolderSums(String folder, int reports, Map<CellAddress, BigDecimal> sums) {
}
