package dev.gouji.grammar;

import dev.gouji.grammar.antlr.BlockLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * Makes blocks of the tokens of BlockLexer.g4. Each line is a block, but fences, comments and HTML tables go over several lines.
 * If such a block is never closed, it ends with the text.
 */
final class BlockReader {

    private static final LexerTable TABLE = LexerTable.read("BlockLexer.table");
    /** The usual length of a block where blocks are shortest: in a table with one cell on each line. */
    private static final int CHARACTERS_A_BLOCK = 8;

    private final String text;
    private final byte[] classes;
    private final Tokens tokens;
    private final OrdinalReader ordinals;
    private final RowReader row;
    private final List<Block> blocks;
    /** Start of the current block. */
    private int start;

    BlockReader(String text, byte[] classes) {
        this.text = text;
        this.classes = classes;
        this.tokens = new Tokens(TABLE, classes, 0, classes.length, 0);
        this.ordinals = new OrdinalReader(text, classes);
        this.row = new RowReader(text, classes);
        this.blocks = new ArrayList<>(16 + text.length() / CHARACTERS_A_BLOCK);
    }

    List<Block> read() {
        for (int type = tokens.next(); type != Token.EOF; type = tokens.next()) {
            block(type);
        }
        return List.copyOf(blocks);
    }

    private void block(int type) {
        start = tokens.start();
        switch (type) {
            case BlockLexer.BLANK_LINE -> blank();
            case BlockLexer.LINE -> line(Optional.empty());
            case BlockLexer.ORDINAL_LINE -> line(ordinals.read(content(start, tokens.end())));
            case BlockLexer.HEADING -> heading();
            case BlockLexer.BACKTICKS, BlockLexer.TILDES -> fence(type);
            case BlockLexer.COMMENT_OPEN -> comment();
            case BlockLexer.TABLE_OPEN -> table();
            default -> row(type);
        }
    }

    /** Adds a blank line. If it is the rest of a comment's line, it belongs to the comment, so that this leaves no gap in a table. */
    private void blank() {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Block.Comment comment && !endsLine(comment)) {
            blocks.set(last, new Block.Comment(comment.span().to(span()), comment.content()));
        } else {
            add(new Block.Blank(span()));
        }
    }

    /** Whether the comment has the end of its line already. */
    private static boolean endsLine(Block.Comment comment) {
        return comment.span().end() > comment.content().end() + "-->".length();
    }

    private void line(Optional<Ordinal> ordinal) {
        Span span = span();
        add(new Block.Text(span, content(span.start(), span.end()), ordinal));
    }

    private void heading() {
        Span span = span();
        int from = start;
        while (classes[from] != '#' && classes[from] != '=') {
            from++;
        }
        int to = from;
        while (to < span.end() && classes[to] == classes[from]) {
            to++;
        }
        Span words = content(to, span.end());
        int end = words.end();
        while (end > words.start() && classes[from] == '=' && classes[end - 1] == '=') { // == 一、总体情况 ==
            end--;
        }
        Span content = withoutAttributes(content(words.start(), end));
        boolean signs = content.isEmpty() || classes[content.start()] == '=';
        if (signs) { // ###, as a spreadsheet shows a figure that is wider than its column; ==== ==== under the header of a table
            line(Optional.empty());
        } else {
            add(new Block.Heading(span, to - from, content, ordinals.read(content)));
        }
    }

    /** Pandoc puts the attributes of a heading behind it: 一、总体情况 {#overview .title}. */
    private Span withoutAttributes(Span content) {
        if (content.isEmpty() || text.charAt(content.end() - 1) != '}') {
            return content;
        }
        int open = content.end() - 1;
        while (open > content.start() && text.charAt(open) != '{') {
            open--;
        }
        boolean attributes = open > content.start() && "#.".indexOf(text.charAt(open + 1)) >= 0;
        return attributes ? content(content.start(), open) : content;
    }

    private void fence(int mark) {
        skipTo(mark);
        add(new Block.Fence(span()));
    }

    private void comment() {
        int from = tokens.end();
        int type = skipTo(BlockLexer.COMMENT_CLOSE);
        int to = type == BlockLexer.COMMENT_CLOSE ? tokens.end() - "-->".length() : tokens.end();
        int end = Math.min(Math.max(from, to), text.length());
        add(new Block.Comment(span(), new Span(Math.min(from, end), end)));
    }

    /** Moves to the next token of a type, or to the end of the text, and returns the type of the token there. */
    private int skipTo(int wanted) {
        int type = tokens.next();
        while (type != wanted && type != Token.EOF) {
            type = tokens.next();
        }
        return type;
    }

    /** A comment or table that opens behind cells ends their row and is a block of its own. */
    private void row(int first) {
        row.begin(start);
        int type = first;
        while (row.goesOn(type, tokens)) {
            type = tokens.next();
        }
        int opened = tokens.start();
        boolean whole = type != BlockLexer.COMMENT_OPEN && type != BlockLexer.TABLE_OPEN;
        Span span = new Span(start, Math.min(whole ? tokens.end() : opened, text.length()));
        add(row.isText() ? text(span, row.words()) : row.isSentence(span.end()) ? text(span, span)
                : new Block.Row(span, row.cells(span.end())));
        if (!whole) {
            block(type);
        }
    }

    /** A line without a delimiter is text; the tags around its words do not belong to it. */
    private Block text(Span span, Span words) {
        Span content = words.isEmpty() ? new Span(span.start(), span.start()) : content(words.start(), words.end());
        return new Block.Text(span, content, ordinals.read(content));
    }

    private void table() {
        HtmlTableReader table = new HtmlTableReader(text, classes, TABLE);
        int type = tokens.next();
        while (type != BlockLexer.TABLE_CLOSE && type != Token.EOF) {
            if (type == BlockLexer.COMMENT_OPEN) {
                skipTo(BlockLexer.COMMENT_CLOSE);
            } else {
                table.read(type, tokens.start(), tokens.end());
            }
            type = tokens.next();
        }
        add(new Block.Table(span(), table.rows(tokens.end())));
    }

    /** The line end that CharClass appends to the text is no block. */
    private void add(Block block) {
        if (start < text.length()) {
            blocks.add(block);
        }
    }

    /** The current block so far, clamped to the text, since the last line end may be an appended one. */
    private Span span() {
        return new Span(Math.min(start, text.length()), Math.min(tokens.end(), text.length()));
    }

    /** A range without the blanks around it and the backslash of a hard line break, and without marks of emphasis around the rest. */
    private Span content(int from, int to) {
        int start = from;
        int end = Math.min(to, text.length());
        while (end > start && (CharClass.isSpace(classes[end - 1]) || isLineBreak(start, end - 1))) {
            end--;
        }
        while (start < end && CharClass.isSpace(classes[start])) {
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

    /** Whether a single backslash ends the line: two of them, as in TeX, end a row. */
    private boolean isLineBreak(int from, int at) {
        return classes[at] == '\\' && (at == from || classes[at - 1] != '\\');
    }

    private static boolean isEmphasis(byte k) {
        return k == '*' || k == '_' || k == CharClass.BLANK;
    }
}
