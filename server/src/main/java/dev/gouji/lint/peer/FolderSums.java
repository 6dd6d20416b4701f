package dev.gouji.lint.peer;

import dev.gouji.form.CellAddress;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The reports of a year that another one is the total of.
 *
 * @param folder what the settings call their folder
 * @param reports how many there are
 * @param sums by cell; without the cells that cannot be read in one of them
 */
public record FolderSums(String folder, int reports, Map<CellAddress, BigDecimal> sums) {
}
