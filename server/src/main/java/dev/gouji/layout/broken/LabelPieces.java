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

/** Puts the pieces of a row's label together that stand around its figures. */
final class LabelPieces {

    /** Shorter pieces stand in many labels. */
    private static final int SHORTEST = 3;
    /** How many words a label may have. */
    private static final int MOST_WORDS = 5;

    private final Vocabulary vocabulary;
    private final String text;
    private final String form;
    private final FormTable official;
    private final List<String> labels = new ArrayList<>();

    /**
     * A label that is whole when its pieces are put together.
     *
     * @param row the number of its row in the form
     * @param alone whether the line has all of it and no other words
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

    /** The row whose label stands before a line's figures or is made by the pieces around them; none where several are. */
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

    /** The label that the last words of some of the nearest lines make; those before them, or beside the figures, may be a group's. */
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

    private String piece(List<Span> words) {
        return words.isEmpty() ? "" : last(words).of(text);
    }

    /** The pieces from one line to another, in this order. */
    private String pieces(List<List<Span>> lines, int from, int to) {
        StringBuilder pieces = new StringBuilder();
        int step = from < to ? 1 : -1;
        for (int i = from; i != to; i += step) {
            pieces.append(piece(lines.get(step < 0 ? i - 1 : i)));
        }
        return pieces.toString();
    }

    /** Whether it is a piece of a group's label, 不予公开 or （三）, as stands before any of its rows. */
    private boolean isOfGroup(String piece) {
        for (FormGroup group : official.groups()) {
            if (Fold.label(group.id() + group.label()).contains(Fold.label(piece))) {
                return true;
            }
        }
        return false;
    }

    /** Whether another row's label stands above the first pieces, so that the figures may be that row's. */
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

    /** Whether words are the label of a row and of nothing else. */
    private boolean isRow(String words) {
        LabelMatch match = vocabulary.exact(Fold.label(words));
        return match.has(official.id(), Label.Kind.ROW) && !match.has(official.id(), Label.Kind.COLUMN)
                && !match.has(official.id(), Label.Kind.GROUP);
    }

    /** The number of the row with a label; -1 for （六）其他处理 too, which is a group in the other form. */
    private int row(String words) {
        LabelMatch match = vocabulary.exact(Fold.label(words));
        if (match.has(official.id(), Label.Kind.GROUP)) {
            return -1;
        }
        for (Label label : match.labels()) {
            if (label.kind() == Label.Kind.ROW && label.table().equals(official.id()) && label.form().equals(form)) {
                return official.rows().indexOf(official.row(label.id()).orElseThrow());
            }
        }
        return -1;
    }

    /**
     * Whether the piece nearest to a line's figures says that they are those of a row.
     *
     * @param unsaid the answer where it is a piece of no row's label
     */
    boolean isOf(FigureLine line, int row, boolean unsaid) {
        List<Span> nearest = line.head().isEmpty() && !line.above().isEmpty() ? line.above().get(0) : line.head();
        String piece = Fold.label(piece(nearest));
        boolean others = vocabulary.exact(piece).has(official.id(), Label.Kind.ROW);
        for (String label : labels) {
            others |= piece.length() >= SHORTEST && label.contains(piece);
        }
        return !hasOther(line, 0) && (others ? piece.length() >= SHORTEST && labels.get(row).contains(piece) : unsaid);
    }
}
