package dev.gouji.report.bind;

import dev.gouji.form.Forms;
import dev.gouji.form.LabelIndex;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts physical rows together out of blocks. Word's tables come out as one TAB line a cell, rows parted by blank lines;
 * a cell of several lines goes on in text lines, which only its label tells from the text behind a table.
 */
final class GridReader {

    /** What was read: the rows, and for each block whether it is a part of one. */
    record Grid(List<GridRow> rows, boolean[] taken) {
    }

    private final SyntaxTree tree;
    private final List<Block> blocks;
    private final Forms forms;
    private final LabelIndex labels;
    private final SectionFinder headings;
    private final boolean[] taken;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<GridCell> open = new ArrayList<>();
    private int table;

    GridReader(SyntaxTree tree, Forms forms, SectionFinder headings) {
        this.tree = tree;
        this.blocks = tree.blocks();
        this.forms = forms;
        this.labels = forms.labels();
        this.headings = headings;
        this.taken = new boolean[blocks.size()];
    }

    Grid read() {
        int i = 0;
        while (i < blocks.size()) {
            i = block(i);
        }
        closeRow();
        List<GridRow> all = new ArrayList<>(PipeRows.tidy(rows));
        List<GridRow> spread = new ArrayList<>(new FigureLines(tree, forms, taken).read());
        spread.addAll(new StreamReader(tree, labels, headings, taken).read());
        all.addAll(spread);
        if (!spread.isEmpty()) {
            all.sort(Comparator.comparingInt(row -> row.span().start()));
        }
        return new Grid(List.copyOf(all), taken);
    }

    /** Reads the block at {@code i} and answers the number of the next one to read. */
    private int block(int i) {
        Block block = blocks.get(i);
        if (block instanceof Block.Blank) {
            return blank(i);
        }
        if (block instanceof Block.Row row && !isFragment(row)) {
            taken[i] = true;
            row(row);
        } else if (block instanceof Block.Table html) {
            taken[i] = true;
            html(html);
        } else if (block instanceof Block.Text && !open.isEmpty()) {
            return text(i);
        } else if (!(block instanceof Block.Comment)) {
            endTable();
        }
        return i + 1;
    }

    /** So many blank cells on a line are a row; fewer are the end of one. */
    private static final int BLANK_ROW = 10;

    /** A line that holds no more than one cell of a row that is spread over lines, or none. */
    private boolean isFragment(Block.Row row) {
        if (row.cells().get(row.cells().size() - 1).opening() == Block.Opening.TAB) {
            return false;
        }
        int filled = 0;
        for (int i = 0; i < row.cells().size() && filled < 2 && row.cells().size() < BLANK_ROW; i++) {
            filled += CellText.trim(tree.text(), row.cells().get(i).inside()).isEmpty() ? 0 : 1;
        }
        return filled == 0 && row.cells().size() < BLANK_ROW || filled == 1 && row.cells().size() <= 2;
    }

    private static boolean isCell(Block.Row row) {
        return row.cells().get(0).opening() != Block.Opening.LINE;
    }

    private int blank(int i) {
        int next = i;
        while (next < blocks.size() && blocks.get(next) instanceof Block.Blank) {
            next++;
        }
        boolean goesOn = next < blocks.size() && blocks.get(next) instanceof Block.Text;
        if (!goesOn) {
            closeRow();
        }
        return next;
    }

    private void row(Block.Row row) {
        boolean tabs = row.cells().get(row.cells().size() - 1).opening() == Block.Opening.TAB;
        boolean oneCellALine = tabs && isCell(row) && row.cells().size() < 3;
        if (!oneCellALine) {
            closeRow();
        }
        if (!oneCellALine && tabs && isCell(row)) {
            Span first = row.cells().get(0).delimiter();
            open.add(new GridCell(first, new Span(first.start(), first.start()), new Span(first.start(), first.start()), "", 1, first.start()));
        }
        for (Block.Cell cell : row.cells()) {
            open.add(cell(cell.delimiter(), cell.inside()));
        }
        if (!oneCellALine) {
            rows.add(new GridRow(table, row.span(), List.copyOf(open), !tabs));
            open.clear();
        }
    }

    private GridCell cell(Span delimiter, Span inside) {
        Span visible = CellText.trim(tree.text(), inside);
        int blanks = inside.start() + Math.min(1, inside.length());
        return new GridCell(delimiter, inside, visible, visible.of(tree.text()), 1, blanks);
    }

    /** Text behind an open row: the rest of its last cell, or the end of the table. */
    private int text(int i) {
        int end = i;
        while (end < blocks.size() && (blocks.get(end) instanceof Block.Text || blocks.get(end) instanceof Block.Blank)) {
            end++;
        }
        int last = end;
        while (blocks.get(last - 1) instanceof Block.Blank) {
            last--;
        }
        if (!continues(i, last, last == end && end < blocks.size() && opensCell(blocks.get(end)))) {
            endTable();
            return i + 1;
        }
        GridCell cell = open.remove(open.size() - 1);
        Span inside = cell.inside().to(content(last - 1));
        open.add(cell(cell.delimiter(), inside));
        for (int n = i; n < last; n++) {
            taken[n] = true;
        }
        return last;
    }

    private static boolean opensCell(Block block) {
        return block instanceof Block.Row row && row.cells().get(0).opening() == Block.Opening.TAB;
    }

    private boolean continues(int from, int to, boolean cellFollows) {
        if (to - from > MOST_LINES || headings.isHeading(from)) {
            return false;
        }
        GridCell cell = open.get(open.size() - 1);
        boolean blanksBetween = from == 0 || blocks.get(from - 1) instanceof Block.Blank;
        if (cell.isBlank() && !cellFollows) {
            return false;
        }
        Span whole = cell.inside().to(content(to - 1));
        if (whole.length() > MOST_CHARACTERS) {
            return false;
        }
        boolean number = !cell.isBlank() && CharClass.isDigit(cell.text().charAt(cell.text().length() - 1));
        return isLabel(whole) || cellFollows && !blanksBetween && !number;
    }

    /** More lines than a label written letter by letter takes, blank ones included. */
    private static final int MOST_LINES = 60;
    private static final int MOST_CHARACTERS = 200;

    private boolean isLabel(Span span) {
        String folded = Fold.label(tree.text(), span.start(), span.end());
        return folded.length() > 1 && !labels.find(folded).isEmpty();
    }

    private Span content(int i) {
        return ((Block.Text) blocks.get(i)).content();
    }

    private void html(Block.Table html) {
        endTable();
        for (Block.TableRow row : html.rows()) {
            List<GridCell> cells = new ArrayList<>(row.cells().size());
            for (Block.TableCell cell : row.cells()) {
                cells.add(CellText.html(tree.text(), cell));
            }
            rows.add(new GridRow(table, cells.get(0).delimiter().to(cells.get(cells.size() - 1).inside()), List.copyOf(cells), false));
        }
        table++;
    }

    private void endTable() {
        closeRow();
        table++;
    }

    private void closeRow() {
        if (!open.isEmpty()) {
            Span span = open.get(0).delimiter().to(open.get(open.size() - 1).inside());
            rows.add(new GridRow(table, span, List.copyOf(open), false));
            open.clear();
        }
    }
}
