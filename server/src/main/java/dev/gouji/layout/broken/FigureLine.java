package dev.gouji.layout.broken;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.surface.RawCell;
import dev.gouji.surface.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that ends in figures, with the words around it that may be pieces of its label.
 *
 * @param head the words before its figures, on the same line
 * @param above the words of the lines above it, those of the nearest line first
 * @param below the words of the lines below it, those of the nearest line first
 */
record FigureLine(Span line, List<Span> head, List<Span> figures, List<List<Span>> above, List<List<Span>> below) {

    /**
     * Splits a line into head and figures. The number of the label (1. in 1. 0 0 0 0 0 0 0, with 属于国家秘密 on the line above) is
     * neither.
     *
     * @param words the words of the line
     */
    static FigureLine of(String text, Span line, List<Span> words, List<List<Span>> above, List<List<Span>> below) {
        int from = Words.figuresFrom(text, words);
        boolean number = from > 0 && isNumber(words.get(from - 1).of(text));
        return new FigureLine(line, words.subList(0, number ? from - 1 : from), words.subList(from, words.size()), above, below);
    }

    private static boolean isNumber(String word) {
        int last = word.length() - 1;
        return last > 0 && ".．、".indexOf(word.charAt(last)) >= 0 && CharClass.areDigits(word.substring(0, last));
    }

    List<RawCell> cells(String text) {
        List<RawCell> cells = new ArrayList<>(figures.size());
        for (Span figure : figures) {
            cells.add(RawCell.words(text, figure));
        }
        return cells;
    }
}
