package dev.gouji.surface;

import dev.gouji.grammar.Span;
import java.util.List;

/**
 * A cell as it is written.
 *
 * @param delimiter what opens it
 * @param inside all of its inside
 * @param visible its text without blanks around it, empty where it is blank
 * @param text that text as it reads: without tags, entities read
 * @param columns how many columns it spans
 * @param insertAt where text goes that is put into it while it is blank, {@link #NOWHERE} where text would shift others
 * @param figure what the text states
 * @param filler whether a converter has only filled up a row with it, so that it is no cell of the table
 */
public record RawCell(Span delimiter, Span inside, Span visible, String text, int columns, int insertAt, Figure figure, boolean filler) {

    public static final int NOWHERE = -1;

    /** A cell of lines, TABs or pipes, whose text is shown as it is. */
    static RawCell of(String text, Span delimiter, Span inside, Span visible, int insertAt) {
        String words = visible.of(text);
        return new RawCell(delimiter, inside, visible, words, 1, insertAt, Figure.read(words), false);
    }

    /** Words without a delimiter before them. */
    public static RawCell words(String text, Span words) {
        return of(text, new Span(words.start(), words.start()), words, words, words.start());
    }

    /** A blank cell that only its surroundings show. */
    public static RawCell blank(Span delimiter, Span inside, int insertAt) {
        return new RawCell(delimiter, inside, new Span(inside.start(), inside.start()), "", 1, insertAt, Figure.read(""), false);
    }

    /** A blank that only fills up its row. Text in it would be no figure of the table. */
    public static RawCell filler(Span delimiter, Span inside) {
        return new RawCell(delimiter, inside, new Span(inside.start(), inside.start()), "", 1, NOWHERE, Figure.read(""), true);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether nothing stands in any of the cells from one place to another. */
    public static boolean areBlank(List<RawCell> cells, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!cells.get(i).isBlank()) {
                return false;
            }
        }
        return true;
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

    /** Whether it states a number, or nothing. */
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
