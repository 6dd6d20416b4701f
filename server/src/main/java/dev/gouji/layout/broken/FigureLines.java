package dev.gouji.layout.broken;

import dev.gouji.form.LabelIndex;
import dev.gouji.grammar.Span;
import dev.gouji.surface.Line;
import dev.gouji.surface.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The lines of a text that end in figures, in the stretches between lines that belong to no table. */
final class FigureLines {

    /** How many lines of a label may stand above its figures, and as many below. */
    private static final int MOST_LINES = 8;

    private final String text;
    private final List<Line> lines;
    private final BitSet apart;
    /** The words of each line of text that may be one of a table, none of others. */
    private final List<List<Span>> words = new ArrayList<>();

    private FigureLines(String text, List<Line> lines, BitSet apart) {
        this.text = text;
        this.lines = lines;
        this.apart = apart;
    }

    /** @param apart the numbers of lines that belong to no table */
    static List<List<FigureLine>> of(String text, List<Line> lines, BitSet apart) {
        return new FigureLines(text, lines, apart).read();
    }

    private List<List<FigureLine>> read() {
        for (int i = 0; i < lines.size(); i++) {
            words.add(!apart.get(i) && lines.get(i) instanceof Line.Text line ? Words.split(text, line.content()) : List.of());
        }
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

    /** The words of the lines on one side, up to the next one that ends in figures or is none of a table. */
    private List<List<Span>> around(int i, int step) {
        List<List<Span>> around = new ArrayList<>(MOST_LINES);
        for (int at = i + step; at >= 0 && at < lines.size() && around.size() < MOST_LINES; at += step) {
            List<Span> words = this.words.get(at);
            boolean piece = !words.isEmpty() && !endsInFigure(at)
                    && words.get(0).to(words.get(words.size() - 1)).length() <= 2 * LabelIndex.LONGEST;
            if (piece) {
                around.add(words);
            } else if (!isNone(lines.get(at))) {
                return around;
            }
        }
        return around;
    }

    /** Whether a line does not separate those around it, as one with nothing but a comment does not. */
    private static boolean isNone(Line line) {
        return line instanceof Line.Gap || line instanceof Line.Comment || line instanceof Line.Page
                || line instanceof Line.Text text && text.content().isEmpty();
    }
}
