package dev.gouji.grammar;

import dev.gouji.grammar.antlr.BlockEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes blocks of what the parser tells. */
final class BlockBuilder implements BlockEvents {

    /** Of a table with one cell a line, the form with the shortest blocks. */
    private static final int CHARACTERS_A_BLOCK = 8;

    private final String text;
    private final byte[] classes;
    private final BlockTokens tokens;
    private final OrdinalReader ordinals;
    private final TableBuilder table;
    private final List<Block> blocks;
    private final List<Block.Cell> cells = new ArrayList<>();
    /** Where the block begins that is being read. */
    private int start;
    /** The cell that is being read: what opens it, where that stands, and where the cell itself begins. */
    private Block.Opening opening = Block.Opening.LINE;
    private int delimiter;
    private int inside;
    /** The words of a line with tags; none while the end is 0. */
    private int wordsStart;
    private int wordsEnd;

    BlockBuilder(String text, byte[] classes, BlockTokens tokens) {
        this.text = text;
        this.classes = classes;
        this.tokens = tokens;
        this.blocks = new ArrayList<>(16 + text.length() / CHARACTERS_A_BLOCK);
        this.ordinals = new OrdinalReader(text, classes);
        this.table = new TableBuilder(text, classes);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    @Override
    public void blank() {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Block.Comment comment && !endsLine(comment)) {
            blocks.set(last, new Block.Comment(comment.span().to(span()), comment.content()));
            next();
        } else {
            add(new Block.Blank(span()));
        }
    }

    /** The rest of a comment's line is a part of it: a line that is only a comment leaves no gap in a table. */
    private static boolean endsLine(Block.Comment comment) {
        return comment.span().end() > comment.content().end() + "-->".length();
    }

    @Override
    public void text() {
        Span span = span();
        add(new Block.Text(span, content(span.start(), span.end()), Optional.empty()));
    }

    @Override
    public void ordinal() {
        Span span = span();
        Span content = content(span.start(), span.end());
        add(new Block.Text(span, content, ordinals.read(content)));
    }

    @Override
    public void heading() {
        Span span = span();
        int from = start;
        while (classes[from] != '#') {
            from++;
        }
        int to = from;
        while (to < span.end() && classes[to] == '#') {
            to++;
        }
        Span content = content(to, span.end());
        add(new Block.Heading(span, to - from, content, ordinals.read(content)));
    }

    @Override
    public void tab() {
        open(Block.Opening.TAB);
    }

    @Override
    public void pipe() {
        open(Block.Opening.PIPE);
    }

    private void open(Block.Opening next) {
        int at = tokens.start();
        if (opening != Block.Opening.LINE || !isBlank(inside, at)) {
            close(at);
        }
        opening = next;
        delimiter = at;
        inside = at + 1;
    }

    private void close(int at) {
        cells.add(new Block.Cell(opening, new Span(delimiter, inside), new Span(inside, Math.max(inside, at))));
    }

    @Override
    public void words() {
        if (!isBlank(tokens.start(), Math.min(tokens.end(), text.length()))) {
            wordsStart = wordsEnd == 0 ? tokens.start() : wordsStart;
            wordsEnd = Math.min(tokens.end(), text.length());
        }
    }

    /** A row of cells; a line without a delimiter is text, of which the tags around its words are no part. */
    @Override
    public void row() {
        Span span = span();
        if (opening == Block.Opening.LINE && cells.isEmpty()) {
            Span content = wordsEnd == 0 ? new Span(start, start) : content(wordsStart, wordsEnd);
            add(new Block.Text(span, content, ordinals.read(content)));
            return;
        }
        int end = span.end();
        while (end > start && isLineEnd(classes[end - 1])) {
            end--;
        }
        close(end);
        add(new Block.Row(span, cells.size() == 1 ? List.of(cells.get(0)) : List.copyOf(cells)));
        cells.clear();
    }

    @Override
    public void fence() {
        add(new Block.Fence(span()));
    }

    @Override
    public void comment() {
        Span span = span();
        int from = start + "<!--".length();
        int to = span.end();
        boolean closed = to - from >= 3 && text.startsWith("-->", to - 3);
        add(new Block.Comment(span, new Span(from, closed ? to - 3 : Math.max(from, to))));
    }

    @Override
    public void htmlRow() {
        table.row(tokens.start());
    }

    @Override
    public void htmlCell() {
        table.cell(tokens.start(), tokens.end());
    }

    @Override
    public void htmlCellEnd() {
        table.cellEnd(tokens.start());
    }

    @Override
    public void htmlBreak() {
        table.lineBreak(tokens.start(), tokens.end());
    }

    @Override
    public void htmlEntity() {
        table.entity(tokens.start(), tokens.end());
    }

    @Override
    public void htmlText() {
        table.text(tokens.start(), tokens.end());
    }

    @Override
    public void table() {
        Span span = span();
        add(new Block.Table(span, table.rows(span.end())));
    }

    /** A line end that is put behind the text (CharClass) is no block. */
    private void add(Block block) {
        if (start < text.length()) {
            blocks.add(block);
        }
        next();
    }

    private void next() {
        start = tokens.end();
        opening = Block.Opening.LINE;
        delimiter = start;
        inside = start;
        wordsEnd = 0;
    }

    /** What has been read of the block; clamped to the text, since the last line end may not be its own. */
    private Span span() {
        return new Span(start, Math.min(tokens.end(), text.length()));
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (classes[i] != CharClass.BLANK) {
                return false;
            }
        }
        return true;
    }

    /** Without the blanks around it, and without marks of emphasis around what is left. */
    private Span content(int from, int to) {
        int start = from;
        int end = to;
        while (end > start && isSpace(classes[end - 1])) {
            end--;
        }
        while (start < end && isSpace(classes[start])) {
            start++;
        }
        while (end > start && isEmphasis(classes[end - 1])) {
            end--;
        }
        while (start < end && isEmphasis(classes[start])) {
            start++;
        }
        return new Span(start, end);
    }

    private static boolean isEmphasis(byte k) {
        return k == '*' || k == CharClass.BLANK;
    }

    private static boolean isSpace(byte k) {
        return k == CharClass.BLANK || k == '\t' || isLineEnd(k);
    }

    private static boolean isLineEnd(byte k) {
        return k == '\n' || k == '\r';
    }
}
