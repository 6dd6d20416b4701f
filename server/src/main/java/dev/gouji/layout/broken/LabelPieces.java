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

/**
 * Joins the pieces of a row's label that stand around its figures.
 *
 * @param labels the folded labels of the form's rows, in order
 */
record LabelPieces(Vocabulary vocabulary, Form form, FormTable official, List<String> labels) {

    /** A shorter piece occurs in too many labels to show its row. */
    private static final int SHORTEST = 3;
    /** The most words of a label. */
    private static final int MOST_WORDS = 5;

    /**
     * A label that is whole when its pieces are joined.
     *
     * @param row the index of its row in the form
     * @param span from its first piece to its last, the figures included
     * @param alone whether the line of the figures has the whole label and no other words
     */
    record Whole(int row, Span span, boolean alone) {
    }

    static LabelPieces of(Vocabulary vocabulary, Form form, FormTable official) {
        List<String> labels = new ArrayList<>(official.rows().size());
        for (FormRow row : official.rows()) {
            labels.add(Fold.label(row.label()));
        }
        return new LabelPieces(vocabulary, form, official, labels);
    }

    /** The label that stands before a line's figures, or else the label that the pieces around them make; none if several do. */
    Optional<Whole> whole(FigureLine line) {
        List<Span> head = line.head();
        if (!head.isEmpty() && head.get(0).to(last(head)).length() > LabelIndex.LONGEST) {
            return Optional.empty();
        }
        for (int i = Math.max(0, head.size() - MOST_WORDS); i < head.size(); i++) {
            int row = row(head.get(i).to(last(head)).of(vocabulary.text()));
            if (row >= 0) {
                return Optional.of(new Whole(row, line.line(), i == 0));
            }
        }
        return around(line);
    }

    private Optional<Whole> around(FigureLine line) {
        Optional<Whole> found = Optional.empty();
        String begin = "";
        for (int above = 0; above <= line.above().size(); above++) {
            begin = above == 0 ? "" : piece(line.above().get(above - 1)) + begin;
            String end = "";
            for (int below = 0; below <= line.below().size(); below++) {
                end = below == 0 ? "" : end + piece(line.below().get(below - 1));
                int row = joined(begin, piece(line.head()), end);
                boolean several = row >= 0 && found.isPresent() && row != found.get().row();
                if (several || row >= 0 && hasOther(line, above)) {
                    return Optional.empty();
                }
                found = row < 0 || found.isPresent() ? found : Optional.of(new Whole(row, span(line, above, below), false));
            }
        }
        return found;
    }

    /** From the first of some lines above the figures to the last of some lines below them. */
    private static Span span(FigureLine line, int above, int below) {
        Span first = above == 0 ? line.line() : line.above().get(above - 1).get(0);
        return first.to(below == 0 ? line.line() : last(line.below().get(below - 1)));
    }

    /**
     * The index of the row whose label is made of the last word of each of the nearest lines; -1 if they make none. The words before
     * the last, and those beside the figures, may belong to a group.
     */
    private int joined(String begin, String head, String end) {
        int row = Fold.label(begin + head).isEmpty() ? -1 : row(begin + head + end);
        boolean group = row < 0 && !Fold.label(begin).isEmpty() && !head.isEmpty() && isOfGroup(head);
        return group ? row(begin + end) : row;
    }

    private static Span last(List<Span> words) {
        return words.get(words.size() - 1);
    }

    /** The last word of a line, empty if it has none. */
    private String piece(List<Span> words) {
        return words.isEmpty() ? "" : last(words).of(vocabulary.text());
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
            String words = "";
            for (int from = to; from < line.above().size(); from++) {
                words = piece(line.above().get(from)) + words;
                if (isRow(words)) {
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
        return group ? -1 : official.index(match.id(form.id(), official.id(), Label.Kind.ROW).orElse(""));
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
