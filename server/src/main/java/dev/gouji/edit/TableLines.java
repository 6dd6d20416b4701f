package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a table as its author wrote them. */
final class TableLines {

    private final String text;
    private final List<Block> blocks;
    private final Span span;

    private TableLines(String text, List<Block> blocks, Span span) {
        this.text = text;
        this.blocks = blocks;
        this.span = span;
    }

    static TableLines of(Analysis analysis, Table table) {
        List<Block> blocks = analysis.tree().blocks().stream().filter(b -> b.span().overlaps(table.span())).toList();
        Span span = blocks.stream().filter(b -> !(b instanceof Block.Blank)).map(Block::span).reduce(table.span(), Span::to);
        return new TableLines(analysis.text().text(), blocks, span);
    }

    /** The place of the table from the start of its first block to the end of its last. */
    Span span() {
        return span;
    }

    boolean isWrittenIn(Surface surface) {
        Block.Opening opening = surface == Surface.MARKDOWN ? Block.Opening.PIPE : Block.Opening.TAB;
        return !isCellALine() && blocks.stream().allMatch(b -> b instanceof Block.Row row
                && row.cells().size() > 1 && row.cells().get(1).opening() == opening);
    }

    /** Whether each line is a TAB and one cell. Word gives tables in this form to some programs. */
    private boolean isCellALine() {
        return blocks.stream().allMatch(b -> b instanceof Block.Blank || b instanceof Block.Row row && isOneCell(row));
    }

    static boolean isOneCell(Block.Row row) {
        return row.cells().size() == 1 && row.cells().get(0).opening() == Block.Opening.TAB;
    }

    /** The cells of each line, without Markdown's line of dashes; empty if some line is no row of cells. */
    Optional<List<List<String>>> rows() {
        if (isCellALine()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Row row && row.cells().size() > 1) {
                List<String> cells = cells(row);
                if (!cells.stream().allMatch(cell -> cell.matches(":?-+:?"))) {
                    rows.add(cells);
                }
            } else if (!(block instanceof Block.Blank)) {
                return Optional.empty();
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(equallyLong(rows));
    }

    private List<String> cells(Block.Row row) {
        List<String> cells = new ArrayList<>();
        if (row.cells().get(0).opening() == Block.Opening.TAB) {
            cells.add(""); // a line that begins with a TAB has an empty first cell
        }
        for (Block.Cell cell : row.cells()) {
            cells.add(cell.inside().of(text).trim());
        }
        boolean closed = row.cells().get(row.cells().size() - 1).opening() == Block.Opening.PIPE && cells.get(cells.size() - 1).isEmpty();
        return closed ? cells.subList(0, cells.size() - 1) : cells;
    }

    private static List<List<String>> equallyLong(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> equal = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            while (cells.size() < width) {
                cells.add("");
            }
            equal.add(cells);
        }
        return equal;
    }
}
