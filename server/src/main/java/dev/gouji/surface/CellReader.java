package dev.gouji.surface;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import java.util.List;

/** Reads cells. Their visible text has no blanks, marks of emphasis, tags or entities for blanks around it. */
public final class CellReader {

    private static final List<String> BLANKS = List.of("&nbsp;", "&ensp;", "&emsp;");
    private static final int LONGEST_BLANK = 6;
    private static final int LONGEST_TAG = 120;

    private CellReader() {
    }

    /** The visible part of a cell of TABs or pipes; an empty span if the cell is blank. */
    public static Span trim(String text, Span inside) {
        int from = inside.start();
        int to = inside.end();
        boolean moved = true;
        while (moved && from < to) {
            int start = from + leading(text, from, to);
            int end = to - trailing(text, start, to);
            moved = start != from || end != to;
            from = start;
            to = end;
        }
        boolean whole = from == inside.start() && to == inside.end();
        return whole ? inside : from < to ? new Span(from, to) : star(text, inside, from);
    }

    /** One star alone stands for a figure that is not shown; more of them, or two, are marks around nothing. */
    private static Span star(String text, Span inside, int end) {
        Span words = CharClass.trim(text, inside);
        boolean alone = words.length() == 1 && text.charAt(words.start()) == '*';
        return alone ? words : new Span(end, end);
    }

    /** The length of the blank, mark or tag that the cell begins with; 0 if it begins with none. */
    private static int leading(String text, int from, int to) {
        char first = text.charAt(from);
        if (first == '<') {
            int end = text.substring(from, Math.min(to, from + LONGEST_TAG)).indexOf('>') + 1;
            return end > 0 && isTag(text, from) ? end : 0;
        }
        return isTrimmed(first) ? 1 : first == '&' ? blank(text, from, to) : 0;
    }

    /** The same for its end. */
    private static int trailing(String text, int from, int to) {
        if (to <= from) {
            return 0;
        }
        char last = text.charAt(to - 1);
        if (last == '>') {
            int start = last('<', text, Math.max(from, to - LONGEST_TAG), to);
            return start >= 0 && isTag(text, start) ? to - start : 0;
        }
        return isTrimmed(last) ? 1 : last == ';' ? blank(text, last('&', text, Math.max(from, to - LONGEST_BLANK), to), to) : 0;
    }

    /** The last place of a sign in a part of the text, -1 if it is not there; the rest of the text is not searched. */
    private static int last(char sign, String text, int from, int to) {
        int at = to - 1;
        while (at >= from && text.charAt(at) != sign) {
            at--;
        }
        return at < from ? -1 : at;
    }

    /** Whether the sign < is that of a tag. */
    private static boolean isTag(String text, int sign) {
        char first = text.charAt(sign + 1);
        return first == '/' || CharClass.of(first) >= 'a' && CharClass.of(first) <= 'z';
    }

    /** The length of the entity for a blank that stands at a place; 0 if none does, or if the place is no place (-1). */
    private static int blank(String text, int at, int to) {
        for (String entity : BLANKS) {
            if (to - at >= entity.length() && text.startsWith(entity, at)) {
                return entity.length();
            }
        }
        return 0;
    }

    private static boolean isTrimmed(char c) {
        return CharClass.isSpace(c) || c == '*' || c == '_' || c == '`' || c == '\0';
    }

    /** A cell that a TAB or a pipe opens. */
    static RawCell delimited(String text, Span delimiter, Span inside) {
        return RawCell.of(text, delimiter, inside, trim(text, inside), inside.start() + Math.min(1, inside.length()));
    }

    /** A cell of an HTML table. */
    static RawCell html(String text, Block.TableCell cell) {
        List<Block.Piece> mixed = cell.mixed();
        boolean words = cell.plain() || mixed.size() == 1 && mixed.get(0).sign().isEmpty();
        Span visible = !words ? new Span(0, 0) : trim(text, cell.plain() ? cell.inside() : mixed.get(0).span());
        return visible.isEmpty() ? pieces(text, cell) : html(cell, visible, visible.of(text), RawCell.NOWHERE);
    }

    private static RawCell html(Block.TableCell cell, Span visible, String words, int insertAt) {
        return new RawCell(cell.opening(), cell.inside(), visible, words, cell.columns(), insertAt, Figure.read(words), false);
    }

    /** A cell with tags among its words. Its visible part goes from the first visible piece to the last. */
    private static RawCell pieces(String text, Block.TableCell cell) {
        int from = -1;
        int to = -1;
        int blank = -1;
        StringBuilder read = new StringBuilder();
        for (Block.Piece piece : cell.pieces()) {
            String reads = piece.reads(text);
            Span visible = visible(piece.span(), reads);
            if (visible.isEmpty()) {
                blank = blank < 0 && !reads.equals("\n") ? piece.span().start() : blank;
            } else {
                from = from < 0 ? visible.start() : from;
                to = visible.end();
            }
            read.append(reads);
        }
        Span whole = trim(read.toString(), new Span(0, read.length()));
        Span visible = from < 0 ? new Span(cell.inside().start(), cell.inside().start()) : new Span(from, to);
        int insertAt = blank >= 0 ? blank : innermost(text, cell.inside());
        return html(cell, visible, read.substring(whole.start(), whole.end()), insertAt);
    }

    private static Span visible(Span span, String reads) {
        boolean asWritten = reads.length() == span.length();
        if (!asWritten) {
            return CharClass.trim(reads).isEmpty() ? new Span(span.start(), span.start()) : span;
        }
        return trim(reads, new Span(0, reads.length())).movedBy(span.start());
    }

    /** Where text goes in a blank cell: before its first end tag, which is inside all of its tags. */
    private static int innermost(String text, Span inside) {
        return inside.start() + Math.max(0, inside.of(text).indexOf("</"));
    }
}
