package dev.gouji.layout.broken;

import dev.gouji.form.LabelIndex;
import dev.gouji.grammar.Span;
import dev.gouji.surface.Line;
import dev.gouji.surface.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the lines of a text that end in figures. Lines that belong to no table divide the text into stretches.
 *
 * @param words the words of each line of text that may belong to a table; none for other lines
 */
record FigureLines(String text, List<Line> lines, List<List<Span>> words) {

    /** The most lines of a label above its figures; below them it may have as many again. */
    private static final int MOST_LINES = 8;

    /**
     * The lines that end in figures, stretch by stretch.
     *
     * @param apart the numbers of lines that belong to no table
     */
    static List<List<FigureLine>> of(String text, List<Line> lines, BitSet apart) {
        List<List<Span>> words = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            words.add(!apart.get(i) && lines.get(i) instanceof Line.Text line ? Words.split(text, line.content()) : List.of());
        }
        return new FigureLines(text, lines, words).stretches(apart);
    }

    private List<List<FigureLine>> stretches(BitSet apart) {
        List<List<FigureLine>> stretches = new ArrayList<>();
        List<FigureLine> stretch = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (apart.get(i)) {
                stretches.add(List.copyOf(stretch));
                stretch.clear();
            }
            if (endsInFigure(i)) {
                stretch.add(FigureLine.of(text, lines.get(i).span(), words.get(i), around(i, -1), around(i, 1)));
            }
        }
        stretches.add(List.copyOf(stretch));
        return List.copyOf(stretches);
    }

    private boolean endsInFigure(int i) {
        List<Span> words = this.words.get(i);
        return !words.isEmpty() && Words.isFigure(text, words.get(words.size() - 1));
    }

    /**
     * The words of the lines above or below, up to the next line that ends in figures, is too long for a label or is in no table.
     *
     * @param step -1 for the lines above, 1 for those below
     */
    private List<List<Span>> around(int i, int step) {
        List<List<Span>> around = new ArrayList<>(MOST_LINES);
        for (int at = i + step; at >= 0 && at < lines.size() && around.size() < MOST_LINES; at += step) {
            List<Span> words = this.words.get(at);
            boolean piece = !words.isEmpty() && !endsInFigure(at)
                    && words.get(0).to(words.get(words.size() - 1)).length() <= 2 * LabelIndex.LONGEST;
            if (piece) {
                around.add(words);
            } else if (!lines.get(at).isPassedOver()) {
                return around;
            }
        }
        return around;
    }
}
