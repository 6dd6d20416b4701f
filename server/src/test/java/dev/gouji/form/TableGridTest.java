package dev.gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The printed tables have every figure once, in the official order, and no gap. */
class TableGridTest {

    static Stream<FormTable> tables() {
        return Forms.official().all().stream().flatMap(f -> f.tables().stream());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyFigureIsPrintedOnce(FormTable table) {
        List<CellAddress> printed = TableGrid.of(table).rows().stream().flatMap(List::stream)
                .filter(c -> c instanceof GridCell.Figure).map(c -> ((GridCell.Figure) c).address()).toList();
        assertEquals(table.addresses(), printed);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowIsAsWideAsTheTable(FormTable table) {
        TableGrid grid = TableGrid.of(table);
        int[] widths = new int[grid.rows().size()];
        for (int i = 0; i < grid.rows().size(); i++) {
            for (GridCell cell : grid.rows().get(i)) {
                for (int down = i; down < i + cell.rows(); down++) {
                    widths[down] += cell.columns();
                }
            }
        }
        for (int width : widths) {
            assertEquals(grid.width(), width);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowColumnAndGroupIsNamed(FormTable table) {
        List<GridCell.Name> names = TableGrid.of(table).rows().stream().flatMap(List::stream)
                .filter(c -> c instanceof GridCell.Name).map(c -> (GridCell.Name) c).toList();
        table.rows().forEach(r -> assertEquals(1, names.stream().filter(n -> n.kind() == Label.Kind.ROW && n.id().equals(r.id())).count()));
        table.columns().forEach(c -> assertEquals(true,
                names.stream().anyMatch(n -> n.kind() == Label.Kind.COLUMN && n.id().equals(c.id()))));
        table.groups().forEach(g -> assertEquals(1,
                names.stream().filter(n -> n.kind() == Label.Kind.GROUP && n.id().equals(g.id())).count()));
    }
}
