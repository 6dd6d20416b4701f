package dev.gouji.aid;

import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.text.SourceText;
import java.util.HashSet;
import java.util.Set;

/** Whether a reader can see which column a figure is in. */
public record Columns(SourceText text, Table table) {

    /** Whether the table has one cell on each line, so that its column heads are far away. */
    public boolean areHidden() {
        Set<Integer> lines = new HashSet<>();
        for (Cell cell : table.cells().values()) {
            if (!lines.add(text.lines().line(cell.insertAt()))) {
                return false;
            }
        }
        return lines.size() > 1;
    }
}
