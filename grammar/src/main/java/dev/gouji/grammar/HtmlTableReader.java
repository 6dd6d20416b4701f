package dev.gouji.grammar;

import dev.gouji.grammar.antlr.BlockLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Reads rows and cells from the tokens of an HTML table, even where its tags are nested wrongly or missing. */
final class HtmlTableReader {

    /** Wider than any official table; a hostile span must not cost memory. */
    private static final int MOST_SPANNED = 100;
    /** Only a longer start tag can have an attribute: {@code <td a>}. */
    private static final int LONGEST_BARE_TAG = "<td >".length();

    private final String text;
    private final byte[] classes;
    private final LexerTable table;
    private final List<Block.TableRow> rows = new ArrayList<>();
    private final List<Block.TableCell> cells = new ArrayList<>();
    private final List<Block.Piece> pieces = new ArrayList<>();
    private boolean inCell;
    private Span opening = new Span(0, 0);
    /** Where the words right behind the start tag end. They become a piece only if something else follows them. */
    private int plainTo;
    private int columns = 1;

    HtmlTableReader(String text, byte[] classes, LexerTable table) {
        this.text = text;
        this.classes = classes;
        this.table = table;
    }

    /** Reads a token of the table. */
    void read(int type, int from, int to) {
        switch (type) {
            case BlockLexer.ROW_OPEN, BlockLexer.ROW_CLOSE -> row(from);
            case BlockLexer.CELL_OPEN -> cell(from, to);
            case BlockLexer.CELL_CLOSE -> cellEnd(from);
            case BlockLexer.BREAK -> piece(from, to, Optional.of("\n"));
            case BlockLexer.ENTITY -> piece(from, to, inCell ? Optional.of(Entities.read(text, from, to)) : Optional.empty());
            case BlockLexer.HTML_TEXT, BlockLexer.HTML_SIGN -> words(from, Math.min(to, text.length()));
            default -> {
                // Other tags, and those of a table within a cell, do not change rows and cells.
            }
        }
    }

    /** The rows of the table, which ends at {@code end}. */
    List<Block.TableRow> rows(int end) {
        row(Math.min(end, text.length()));
        return List.copyOf(rows);
    }

    private void row(int at) {
        cellEnd(at);
        if (!cells.isEmpty()) {
            rows.add(new Block.TableRow(List.copyOf(cells)));
            cells.clear();
        }
    }

    private void cell(int from, int to) {
        cellEnd(from);
        inCell = true;
        opening = new Span(from, to);
        plainTo = to;
        columns = 1;
        if (to - from > LONGEST_BARE_TAG) {
            attributes(from + "<td".length(), to);
        }
    }

    private void cellEnd(int at) {
        if (inCell) {
            Span inside = new Span(opening.end(), Math.max(opening.end(), at));
            boolean plain = pieces.isEmpty() && plainTo == inside.end() && !inside.isEmpty();
            if (!plain) {
                flush();
            }
            cells.add(new Block.TableCell(opening, inside, plain, List.copyOf(pieces), columns));
            pieces.clear();
            inCell = false;
        }
    }

    /** Makes a piece of the words right behind the start tag. */
    private void flush() {
        if (plainTo > opening.end()) {
            pieces.add(new Block.Piece(new Span(opening.end(), plainTo), Optional.empty()));
            plainTo = opening.end();
        }
    }

    private void words(int from, int to) {
        if (inCell && from == opening.end() && pieces.isEmpty()) {
            plainTo = to;
        } else {
            piece(from, to, Optional.empty());
        }
    }

    private void piece(int from, int to, Optional<String> sign) {
        if (inCell) {
            flush();
            pieces.add(new Block.Piece(new Span(from, to), sign));
        }
    }

    private void attributes(int from, int to) {
        Tokens tokens = new Tokens(table, classes, from, to, BlockLexer.CELL_TAG);
        for (int type = tokens.next(); type != Token.EOF; type = tokens.next()) {
            if (type == BlockLexer.COLUMNS) {
                columns = number(tokens.start(), tokens.end());
            }
        }
    }

    /** The number behind {@code colspan=}; 1 if there is none, at most {@link #MOST_SPANNED}. */
    private int number(int from, int to) {
        int at = text.indexOf('=', from) + 1;
        while (at < to && "\"' \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int value = 0;
        while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9' && value < MOST_SPANNED) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return Math.min(Math.max(value, 1), MOST_SPANNED);
    }
}
