package dev.gouji.surface;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes lines of blocks; TAB cells that belong together become a row. */
public final class LineReader {

    /** A longer line may be a whole page. */
    private static final int LONGEST_LINE = 400;

    private final SyntaxTree tree;
    private final String text;
    private final List<Block> blocks;
    private final Labels labels;
    private final TabRow tabs;
    private final LoneWords lone;
    private final SheetRows sheets;
    private final RuledRows ruled;
    private final List<Line> lines = new ArrayList<>();
    /** Whether a {| may have its |} below; false once it has been looked for in vain. */
    private boolean wikiMayEnd = true;

    private LineReader(SyntaxTree tree, Labels labels) {
        this.tree = tree;
        this.text = tree.text();
        this.blocks = ClosingTabs.dropped(tree, DoubledLines.undone(tree.blocks()));
        this.labels = labels;
        this.tabs = new TabRow(text, blocks, labels);
        this.lone = new LoneWords(tree, labels);
        this.sheets = new SheetRows(text, blocks, labels, lone);
        this.ruled = new RuledRows(text, blocks);
    }

    /** The lines of a text, in order. */
    public static List<Line> read(SyntaxTree tree, Labels labels) {
        return new LineReader(tree, labels).read();
    }

    private List<Line> read() {
        int i = 0;
        while (i < blocks.size()) {
            i = block(i);
        }
        return PipeRuns.marked(DrawnRows.joined(tree, BrokenCells.joined(text, BrokenHeadings.joined(lines, labels), labels), labels));
    }

    /** The row, or the line of text that it is. */
    private Line unpadded(Line.Row row) {
        boolean inRows = !lines.isEmpty() && lines.get(lines.size() - 1) instanceof Line.Row;
        return lone.line(row, inRows).orElse(row);
    }

    /** Reads the block at an index and returns the index of the next block to read. */
    private int block(int i) {
        Block block = blocks.get(i);
        Optional<Line.Row> quoted = sheets.quoted(i);
        if (quoted.isPresent()) {
            lines.add(unpadded(quoted.get()));
            return behind(i, quoted.get());
        }
        if (block instanceof Block.Blank) {
            lines.add(new Line.Gap(block.span(), false));
        } else if (block instanceof Block.Text line) {
            return text(i, line);
        } else if (block instanceof Block.Heading heading) {
            lines.add(new Line.Text(heading.span(), heading.content(), heading.ordinal(), heading.level()));
        } else if (block instanceof Block.Row row) {
            return row(i, row);
        } else if (block instanceof Block.Table table) {
            html(table);
        } else {
            lines.add(block instanceof Block.Comment ? new Line.Comment(block.span()) : new Line.Fence(block.span()));
        }
        return i + 1;
    }

    private int text(int i, Block.Text line) {
        List<Line> sheet = sheets.read(i);
        List<Line> under = sheet.isEmpty() ? ruled.read(i, lines) : sheet;
        List<Line> rows = under.isEmpty() && line.content().length() > LONGEST_LINE ? new LostLineEnds(tree, labels).read(line) : under;
        if (rows.isEmpty()) {
            lines.add(sheets.text(line).orElse(text(line)));
            return i + 1;
        }
        for (Line read : rows) {
            lines.add(read instanceof Line.Row row ? unpadded(row) : read);
        }
        return behind(i, rows.get(rows.size() - 1));
    }

    /** The index of the first block behind a line, looked for from a block on. */
    private int behind(int from, Line line) {
        int behind = from;
        while (behind < blocks.size() && blocks.get(behind).span().start() < line.span().end()) {
            behind++;
        }
        return behind;
    }

    private Line text(Block.Text line) {
        if (isBorder(line.content())) {
            return new Line.Gap(line.span(), true);
        }
        if (PageNumbers.isPageNumber(line.content().of(text))) {
            return new Line.Page(line.span(), line.content());
        }
        Span content = line.content();
        boolean bullet = content.length() > 2 && "-*+".indexOf(text.charAt(content.start())) >= 0 && text.charAt(content.start() + 1) == ' ';
        return bullet ? item(line) : new Line.Text(line.span(), content, line.ordinal(), 0);
    }

    /** An item of a list in Markdown. If it is a section's heading, - 二、主动公开政府信息情况, its bullet does not count. */
    private Line item(Block.Text line) {
        Span words = CharClass.trim(text, new Span(line.content().start() + 1, line.content().end()));
        Optional<Ordinal> ordinal = tree.ordinal(words);
        return labels.isWholeHeading(words, ordinal) ? new Line.Text(line.span(), words, ordinal, 0)
                : new Line.Text(line.span(), line.content(), line.ordinal(), 0);
    }

    /** Whether the line is +-----+=====+, which stands between the rows of a table drawn with signs. */
    private boolean isBorder(Span line) {
        boolean crossed = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (c != '+' && c != '-' && c != '=' && c != ':') {
                return false;
            }
            crossed |= c == '+';
        }
        return crossed;
    }

    private int row(int i, Block.Row row) {
        if (wikiMayEnd && text.startsWith("{|", row.span().start())) {
            return wiki(i, row);
        }
        if (row.cells().get(row.cells().size() - 1).opening() != Block.Opening.TAB) {
            lines.add(new Line.Piped(row.span(), cells(row)));
            return i + 1;
        }
        if (row.cells().get(0).opening() == Block.Opening.LINE) {
            lines.add(unpadded(new Line.Row(row.span(), cells(row))));
            return i + 1;
        }
        if (!TabRow.isCellALine(row)) {
            lines.add(opened(row));
            return i + 1;
        }
        lines.add(tabs.read(i));
        return behind(i, lines.get(lines.size() - 1));
    }

    /** Skips a table of MediaWiki, {| to |}. It parts its rows by |-, which is a cell with a stroke in other tables. */
    private int wiki(int from, Block.Row first) {
        for (int i = from + 1; i < blocks.size(); i++) {
            if (text.startsWith("|}", blocks.get(i).span().start())) {
                lines.add(new Line.Fence(first.span().to(blocks.get(i).span())));
                return i + 1;
            }
        }
        wikiMayEnd = false;
        return row(from, first);
    }

    /** A row whose first cell is blank, since a TAB opens it. Words alone behind TABs are text set to the right, as a signature. */
    private Line opened(Block.Row row) {
        List<RawCell> cells = cells(row);
        RawCell last = cells.get(cells.size() - 1);
        if (RawCell.areBlank(cells, 0, cells.size() - 1) && !last.isFigure() && !labels.isLabel(last.visible())) {
            return new Line.Text(row.span(), last.visible(), Optional.empty(), 0);
        }
        return new Line.Row(row.span(), RawCell.withBlankFirst(cells));
    }

    private List<RawCell> cells(Block.Row row) {
        List<RawCell> cells = new ArrayList<>(row.cells().size());
        for (Block.Cell cell : row.cells()) {
            cells.add(CellReader.delimited(text, cell.delimiter(), cell.inside()));
        }
        return List.copyOf(cells);
    }

    private void html(Block.Table table) {
        for (Block.TableRow row : table.rows()) {
            List<RawCell> cells = new ArrayList<>(row.cells().size());
            for (Block.TableCell cell : row.cells()) {
                cells.add(CellReader.html(text, cell));
            }
            lines.add(new Line.Row(cells.get(0).span().to(cells.get(cells.size() - 1).span()), List.copyOf(cells)));
        }
        if (table.rows().isEmpty()) {
            lines.add(new Line.Text(table.span(), new Span(table.span().start(), table.span().start()), Optional.empty(), 0));
        }
    }
}
