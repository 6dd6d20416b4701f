package dev.gouji.surface;

import dev.gouji.grammar.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cell as it is written.
 *
 * @param delimiter the TAB, pipe, comma or tag before it, empty if there is none
 * @param inside everything up to the next delimiter or the end tag, blanks included
 * @param visible its text without blanks around it, empty if it is blank
 * @param text the visible text as it reads: without tags, and with characters for entities
 * @param columns how many columns it spans, at least 1
 * @param insertAt where text is inserted while it is blank, {@link #NOWHERE} if text there would move other cells
 * @param figure what the text states
 * @param filler whether it only fills up a row and is no cell of the table
 */
public record RawCell(Span delimiter, Span inside, Span visible, String text, int columns, int insertAt, Figure figure, boolean filler) {

    public static final int NOWHERE = -1;

    /** A cell whose text reads as it is written, unlike that of an HTML table. */
    static RawCell of(String text, Span delimiter, Span inside, Span visible, int insertAt) {
        String words = visible.of(text);
        return new RawCell(delimiter, inside, visible, words, 1, insertAt, Figure.read(words), false);
    }

    /** Words without a delimiter before them. */
    public static RawCell words(String text, Span words) {
        return of(text, new Span(words.start(), words.start()), words, words, words.start());
    }

    /** A blank cell. */
    public static RawCell blank(Span delimiter, Span inside, int insertAt) {
        return new RawCell(delimiter, inside, new Span(inside.start(), inside.start()), "", 1, insertAt, Figure.read(""), false);
    }

    /** A blank that only fills up its row; a figure in it would not count. */
    public static RawCell filler(Span delimiter, Span inside) {
        return new RawCell(delimiter, inside, new Span(inside.start(), inside.start()), "", 1, NOWHERE, Figure.read(""), true);
    }

    /** The cells behind a blank first cell, which ends at the TAB or pipe that the line begins with. */
    public static List<RawCell> withBlankFirst(List<RawCell> cells) {
        List<RawCell> all = new ArrayList<>(cells.size() + 1);
        Span delimiter = cells.get(0).delimiter();
        all.add(blank(delimiter, new Span(delimiter.start(), delimiter.start()), delimiter.start()));
        all.addAll(cells);
        return List.copyOf(all);
    }

    /** The cell with a text of which only a part stands at its place. */
    public RawCell withText(String whole) {
        return new RawCell(delimiter, inside, visible, whole, columns, NOWHERE, Figure.read(whole), false);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether all cells of a range are blank; the range ends before {@code to}. */
    public static boolean areBlank(List<RawCell> cells, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!cells.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether no number stands among the cells: none but blanks and marks for nothing, strokes or 无. */
    public static boolean lackNumber(List<RawCell> cells) {
        for (RawCell cell : cells) {
            if (cell.figure.value().number().isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a figure other than 0 stands among the cells and the last one, their total, is blank. */
    public static boolean lackTotal(List<RawCell> cells) {
        boolean counts = false;
        for (RawCell cell : cells) {
            Optional<BigDecimal> number = cell.figure.value().number();
            counts |= number.isPresent() && number.get().signum() != 0;
        }
        return counts && cells.get(cells.size() - 1).isBlank();
    }

    /** Whether the first cells of a row are all filled, and a gap and at most one word, a page number or 无, stand behind them. */
    public static boolean endBeforeGap(List<RawCell> cells, int columns) {
        int filled = 0;
        int behind = 0;
        for (int i = 0; i < cells.size(); i++) {
            filled += i < columns && !cells.get(i).isBlank() ? 1 : 0;
            behind += i > columns && !cells.get(i).isBlank() ? 1 : 0;
        }
        return cells.size() > columns && filled == columns && cells.get(columns).isBlank() && behind < 2;
    }

    /** Whether any of the cells only fills up its row. */
    public static boolean anyFills(List<RawCell> cells) {
        for (RawCell cell : cells) {
            if (cell.filler()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a number, a mark for nothing, or blank. */
    public boolean isFigure() {
        return figure.isReadable();
    }

    /** The place for findings: a blank cell's inside, or its delimiter if it has no inside. */
    public Span place() {
        return inside.isEmpty() ? delimiter : inside;
    }

    /** From its delimiter to its end. */
    public Span span() {
        return delimiter.to(inside);
    }
}
