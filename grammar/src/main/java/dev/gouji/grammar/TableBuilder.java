package dev.gouji.grammar;

import java.util.ArrayList;
import java.util.List;

/** Reads rows and cells out of the tags of an HTML table, however its tags are nested or missing. */
final class TableBuilder {

    /** The entities that portals and Word write and what they read as; any other stays text. */
    private static final String[][] ENTITIES = {{"&nbsp;", "\u00A0"}, {"&ensp;", "\u2002"}, {"&emsp;", "\u2003"}, {"&lt;", "<"},
        {"&gt;", ">"}, {"&amp;", "&"}, {"&quot;", "\""}, {"&ldquo;", "“"}, {"&rdquo;", "”"}};
    /** Wider than any official table; a hostile span must not cost memory. */
    private static final int MOST_SPANNED = 100;

    private final String text;
    private final byte[] classes;
    private final List<Block.TableRow> rows = new ArrayList<>();
    private final List<Block.TableCell> cells = new ArrayList<>();
    private final List<Block.Piece> pieces = new ArrayList<>();
    private boolean inCell;
    private Span opening = new Span(0, 0);

    TableBuilder(String text, byte[] classes) {
        this.text = text;
        this.classes = classes;
    }

    /** A tag of a row begins. */
    void row(int at) {
        cellEnd(at);
        if (!cells.isEmpty()) {
            rows.add(new Block.TableRow(List.copyOf(cells)));
            cells.clear();
        }
    }

    void cell(int from, int to) {
        cellEnd(from);
        inCell = true;
        opening = new Span(from, to);
    }

    void cellEnd(int at) {
        if (inCell) {
            cells.add(new Block.TableCell(opening, new Span(opening.end(), Math.max(opening.end(), at)),
                    pieces(), spanned("colspan"), spanned("rowspan")));
            pieces.clear();
            inCell = false;
        }
    }

    /** Most cells hold one piece, for which copying would show. */
    private List<Block.Piece> pieces() {
        return pieces.size() == 1 ? List.of(pieces.get(0)) : List.copyOf(pieces);
    }

    void lineBreak(int from, int to) {
        if (inCell) {
            pieces.add(new Block.Piece(new Span(from, to), "\n"));
        }
    }

    void entity(int from, int to) {
        if (inCell) {
            pieces.add(new Block.Piece(new Span(from, to), entityAt(from, to)));
        }
    }

    void text(int from, int to) {
        if (inCell) {
            Span span = new Span(from, Math.min(to, text.length()));
            pieces.add(new Block.Piece(span, span.of(text)));
        }
    }

    /** The rows of the table that ends here. */
    List<Block.TableRow> rows(int end) {
        row(end);
        List<Block.TableRow> read = List.copyOf(rows);
        rows.clear();
        return read;
    }

    /** Whether the word stands there, in letters of either case. */
    private boolean isAt(int from, int to, String word) {
        if (to - from < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (classes[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String entityAt(int from, int to) {
        for (String[] entity : ENTITIES) {
            if (entity[0].length() == to - from && text.regionMatches(true, from, entity[0], 0, to - from)) {
                return entity[1];
            }
        }
        String entity = text.substring(from, to);
        return entity.charAt(1) == '#' ? numbered(entity) : entity;
    }

    /** What &#160; and &#xA0; read as. */
    private static String numbered(String entity) {
        boolean hex = entity.charAt(2) == 'x' || entity.charAt(2) == 'X';
        String digits = entity.substring(hex ? 3 : 2, entity.length() - 1);
        if (digits.isEmpty() || digits.length() > 6 || !digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0)) {
            return entity;
        }
        int point = Integer.parseInt(digits, hex ? 16 : 10);
        return Character.isValidCodePoint(point) && point > 0 ? new String(Character.toChars(point)) : entity;
    }

    /** The value of colspan or rowspan in the start tag of the cell: 1 where it is missing or no number. */
    private int spanned(String attribute) {
        int at = opening.start() + "<td".length();
        int end = opening.end();
        while (at < end && !isAt(at, end, attribute)) {
            at++;
        }
        int i = at + attribute.length();
        while (i < end && "= \"'\t\r\n".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int value = 0;
        while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9' && value < MOST_SPANNED) {
            value = value * 10 + text.charAt(i++) - '0';
        }
        return Math.min(Math.max(value, 1), MOST_SPANNED);
    }
}
