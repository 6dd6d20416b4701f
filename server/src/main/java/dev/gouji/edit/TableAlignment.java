package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.text.Edit;
import dev.gouji.text.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Aligns the pipes of Markdown tables. A Chinese character takes two columns. A table is aligned only if each of its lines begins
 * with a pipe and the second line is the rule, |---|---|. No cell is added or removed.
 */
final class TableAlignment {

    private static final int SHORTEST_RULE = 3;

    private final String text;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Block.Row> rows = new ArrayList<>();

    private final boolean wide;

    private TableAlignment(Analysis analysis, boolean wide) {
        this.text = analysis.text().text();
        this.wide = wide;
    }

    /** @param wide whether ambiguous characters take two columns */
    static List<Edit> edits(Analysis analysis, boolean wide) {
        TableAlignment alignment = new TableAlignment(analysis, wide);
        analysis.tree().blocks().forEach(alignment::add);
        alignment.table();
        return alignment.edits;
    }

    private void add(Block block) {
        if (block instanceof Block.Row row && row.cells().get(0).opening() == Block.Opening.PIPE) {
            rows.add(row);
        } else if (!(block instanceof Block.Comment)) {
            table();
        }
    }

    private void table() {
        if (rows.size() > 1 && isRule(rows.get(1))) {
            List<List<String>> cells = rows.stream().map(this::cells).toList();
            List<Integer> widths = widths(cells);
            for (int i = 0; i < rows.size(); i++) {
                line(rows.get(i), i == 1 ? rule(cells.get(1), widths) : padded(cells.get(i), widths));
            }
        }
        rows.clear();
    }

    private boolean isRule(Block.Row row) {
        return cells(row).stream().allMatch(cell -> cell.matches(":?-+:?"));
    }

    /** The cells of a line, without the empty cell after the last pipe. */
    private List<String> cells(Block.Row row) {
        List<String> cells = new ArrayList<>();
        for (Block.Cell cell : row.cells()) {
            cells.add(trimmed(cell.inside()));
        }
        if (cells.size() > 1 && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /** Without ASCII blanks and TABs at both ends. Other blanks may be intended. */
    private String trimmed(Span inside) {
        int from = inside.start();
        int to = inside.end();
        while (from < to && (text.charAt(from) == ' ' || text.charAt(from) == '\t')) {
            from++;
        }
        while (to > from && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '\t')) {
            to--;
        }
        return text.substring(from, to);
    }

    private List<Integer> widths(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int widest = SHORTEST_RULE;
            for (int row = 0; row < rows.size(); row++) {
                boolean counts = row != 1 && column < rows.get(row).size();
                widest = counts ? Math.max(widest, width(rows.get(row).get(column))) : widest;
            }
            widths.add(widest);
        }
        return widths;
    }

    private int width(String cell) {
        return wide ? Width.ofWide(cell) : Width.of(cell);
    }

    private List<String> padded(List<String> cells, List<Integer> widths) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            padded.add(cells.get(i) + " ".repeat(Math.max(0, widths.get(i) - width(cells.get(i)))));
        }
        return padded;
    }

    private static List<String> rule(List<String> cells, List<Integer> widths) {
        List<String> rule = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String left = cells.get(i).startsWith(":") ? ":" : "";
            String right = cells.get(i).length() > 1 && cells.get(i).endsWith(":") ? ":" : "";
            rule.add(left + "-".repeat(widths.get(i) - left.length() - right.length()) + right);
        }
        return rule;
    }

    private void line(Block.Row row, List<String> cells) {
        Block.Cell first = row.cells().get(0);
        Span line = first.delimiter().to(row.cells().get(row.cells().size() - 1).inside());
        String written = "| " + String.join(" | ", cells) + " |";
        if (!line.of(text).equals(written)) {
            edits.add(new Edit(line, written));
        }
    }
}
