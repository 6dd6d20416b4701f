package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * Reduces several empty lines to one: between paragraphs, and between the rows of a table with one TAB cell a line. Other tables
 * are left alone, because an empty line in them may be a cell.
 */
final class BlankLines {

    private final Analysis analysis;
    private final List<Block> blocks;
    private final List<Edit> edits = new ArrayList<>();

    private BlankLines(Analysis analysis) {
        this.analysis = analysis;
        this.blocks = analysis.tree().blocks();
    }

    static List<Edit> edits(Analysis analysis) {
        return new BlankLines(analysis).edits();
    }

    private List<Edit> edits() {
        int i = 0;
        while (i < blocks.size()) {
            int end = i;
            while (end < blocks.size() && blocks.get(end) instanceof Block.Blank) {
                end++;
            }
            if (end > i) {
                run(i, end);
            }
            i = Math.max(end, i + 1);
        }
        return edits;
    }

    /** Reduces the empty lines from {@code from} to before {@code to}. At the start and the end of the text none remains. */
    private void run(int from, int to) {
        int kept = from == 0 || to == blocks.size() ? 0 : 1;
        if (to - from > kept && (kept == 0 || mayShrink(from, to))) {
            Span extra = blocks.get(from + kept).span().to(blocks.get(to - 1).span());
            if (!extra.isEmpty()) {
                edits.add(new Edit(extra, ""));
            }
        }
    }

    private boolean mayShrink(int from, int to) {
        boolean rows = isTabCell(blocks.get(from - 1)) && isTabCell(blocks.get(to));
        return rows || !isInTable(blocks.get(from).span().to(blocks.get(to - 1).span()));
    }

    private static boolean isTabCell(Block block) {
        return block instanceof Block.Row row && row.cells().get(0).opening() == Block.Opening.TAB;
    }

    private boolean isInTable(Span lines) {
        for (Table table : analysis.report().tables()) {
            if (table.span().overlaps(lines)) {
                return true;
            }
        }
        return false;
    }
}
