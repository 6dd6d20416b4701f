package dev.gouji.layout.broken;

import dev.gouji.form.Form;
import dev.gouji.form.FormGroup;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.form.LabelIndex;
import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.Span;
import dev.gouji.text.Fold;
import dev.gouji.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the pieces of a row's label that stand around its figures. */
final class LabelPieces {

    /** A shorter piece occurs in too many labels to show its row. */
    private static final int SHORTEST = 3;
    /** The most words of a label. */
    private static final int MOST_WORDS = 5;

    private final Vocabulary vocabulary;
    private final String text;
    private final String form;
    private final FormTable official;
    /** The folded labels of the form's rows, in order. */
    private final List<String> labels = new ArrayList<>();

    /**
     * A label that is whole when its pieces are joined.
     *
     * @param row the index of its row in the form
     * @param span from its first piece to its last, the figures included
     * @param alone whether the line of the figures has the whole label and no other words
     */
    record Whole(int row, Span span, boolean alone) {
    }

    LabelPieces(Vocabulary vocabulary, Form form, FormTable official) {
        this.vocabulary = vocabulary;
        this.text = vocabulary.text();
        this.form = form.id();
        this.official = official;
        for (FormRow row : official.rows()) {
            labels.add(Fold.label(row.label()));
        }
    }

    /** The label that stands before a line's figures, or else the label that the pieces around them make; none if several do. */
    Optional<Whole> whole(FigureLine line) {
        List<Span> head = line.head();
        if (!head.isEmpty() && head.get(0).to(last(head)).length() > LabelIndex.LONGEST) {
            return Optional.empty();
        }
        for (int i = Math.max(0, head.size() - MOST_WORDS); i < head.size(); i++) {
            int row = row(head.get(i).to(last(head)).of(text));
            if (row >= 0) {
                return Optional.of(new Whole(row, line.line(), i == 0));
            }
        }
        Optional<Whole> found = Optional.empty();
        for (int above = 0; above <= line.above().size(); above++) {
            for (int below = 0; below <= line.below().size(); below++) {
                Optional<Whole> whole = joined(line, above, below);
                boolean several = found.isPresent() && whole.isPresent() && whole.get().row() != found.get().row();
                if (several || whole.isPresent() && hasOther(line, above)) {
                    return Optional.empty();
                }
                found = found.isPresent() ? found : whole;
            }
        }
        return found;
    }

    /**
     * The label that is made of the last word of each of the nearest lines. The words before the last, and those beside the figures,
     * may belong to a group.
     *
     * @param above how many lines above the figures have pieces
     * @param below how many lines below them have pieces
     */
    private Optional<Whole> joined(FigureLine line, int above, int below) {
        String begin = pieces(line.above(), above, 0);
        String end = pieces(line.below(), 0, below);
        String head = piece(line.head());
        int row = row(begin + head, end);
        row = row < 0 && !head.isEmpty() && isOfGroup(head) ? row(begin, end) : row;
        Span first = above == 0 ? line.line() : line.above().get(above - 1).get(0);
        Span last = below == 0 ? line.line() : last(line.below().get(below - 1));
        return row < 0 ? Optional.empty() : Optional.of(new Whole(row, first.to(last), false));
    }

    private int row(String begin, String end) {
        return Fold.label(begin).isEmpty() ? -1 : row(begin + end);
    }

    private static Span last(List<Span> words) {
        return words.get(words.size() - 1);
    }

    /** The last word of a line, empty if it has none. */
    private String piece(List<Span> words) {
        return words.isEmpty() ? "" : last(words).of(text);
    }

    /**
     * The pieces of some lines, joined from {@code from} to {@code to}.
     *
     * @param to if it is less than {@code from}, the lines are joined in reverse order
     */
    private String pieces(List<List<Span>> lines, int from, int to) {
        StringBuilder pieces = new StringBuilder();
        int step = from < to ? 1 : -1;
        for (int i = from; i != to; i += step) {
            pieces.append(piece(lines.get(step < 0 ? i - 1 : i)));
        }
        return pieces.toString();
    }

    /** Whether it is a piece of a group's label, as 不予公开 or （三）. Such a piece may stand before any row of the group. */
    private boolean isOfGroup(String piece) {
        for (FormGroup group : official.groups()) {
            if (Fold.label(group.id() + group.label()).contains(Fold.label(piece))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether another row's label stands above the pieces, so that the figures may belong to that row.
     *
     * @param above how many lines above the figures hold the pieces themselves
     */
    private boolean hasOther(FigureLine line, int above) {
        for (int to = above; to < line.above().size(); to++) {
            for (int from = to + 1; from <= line.above().size(); from++) {
                if (isRow(pieces(line.above(), from, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the words are the label of a row, and never of a column or group. */
    private boolean isRow(String words) {
        LabelMatch match = vocabulary.exact(Fold.label(words));
        return match.has(official.id(), Label.Kind.ROW) && !match.has(official.id(), Label.Kind.COLUMN)
                && !match.has(official.id(), Label.Kind.GROUP);
    }

    /** The index of the row with these words as its label; -1 if there is none, or if it is a group in one form (（六）其他处理). */
    private int row(String words) {
        LabelMatch match = vocabulary.exact(Fold.label(words));
        boolean group = match.has(official.id(), Label.Kind.GROUP);
        return group ? -1 : official.index(match.id(form, official.id(), Label.Kind.ROW).orElse(""));
    }

    /**
     * Whether the piece nearest to a line's figures belongs to the label of a row.
     *
     * @param row the index of the row in the form
     * @param otherwise the answer if the piece occurs in no row's label
     */
    boolean isOf(FigureLine line, int row, boolean otherwise) {
        List<Span> nearest = line.head().isEmpty() && !line.above().isEmpty() ? line.above().get(0) : line.head();
        String piece = Fold.label(piece(nearest));
        boolean known = vocabulary.exact(piece).has(official.id(), Label.Kind.ROW);
        for (String label : labels) {
            known |= piece.length() >= SHORTEST && label.contains(piece);
        }
        boolean fits = known ? piece.length() >= SHORTEST && labels.get(row).contains(piece) : otherwise;
        return fits && !hasOther(line, 0);
    }
}
