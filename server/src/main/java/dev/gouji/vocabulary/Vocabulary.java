package dev.gouji.vocabulary;

import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.LabelIndex;
import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import dev.gouji.surface.Labels;
import dev.gouji.surface.RawCell;
import dev.gouji.text.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the labels and headings of one text. Words that are repeated are looked up once. */
public final class Vocabulary implements Labels {

    /** The usual number of different labels in a report. */
    private static final int LABELS = 64;
    /** The longest label before it is folded. */
    static final int LONGEST_WORD = 2 * LabelIndex.LONGEST;

    private final String text;
    private final Forms forms;
    private final Map<String, LabelMatch> known = new HashMap<>(2 * LABELS);

    public Vocabulary(String text, Forms forms) {
        this.text = text;
        this.forms = forms;
    }

    public String text() {
        return text;
    }

    public Forms forms() {
        return forms;
    }

    /** The cell with the labels that its text may be. Figures, and words that end with a colon (有效性：), are no labels. */
    public Named name(RawCell cell) {
        return new Named(cell, cell.isFigure() ? LabelMatch.none() : match(cell.text()));
    }

    private LabelMatch match(String words) {
        LabelMatch match = known.get(words);
        if (match == null) {
            match = endsInColon(words) ? LabelMatch.none() : forms.labels().read(words);
            known.put(words, match);
        }
        return match;
    }

    private static boolean endsInColon(String words) {
        return CharClass.of(words.charAt(words.length() - 1)) == ':';
    }

    /** Whether a part of the text is a label, exactly or nearly. */
    @Override
    public boolean isLabel(Span words) {
        String folded = folded(words);
        return folded.length() > 1 && !forms.labels().find(folded).isEmpty();
    }

    @Override
    public boolean isWhole(String words) {
        return !exact(Fold.label(words)).isEmpty();
    }

    @Override
    public boolean isHeading(Block.Text line) {
        return new HeadingMatcher(text, forms.headings()).isHeading(line.content(), line.ordinal());
    }

    @Override
    public boolean isWholeHeading(Span words, Optional<Ordinal> ordinal) {
        return new HeadingMatcher(text, forms.headings()).isWhole(words, ordinal);
    }

    /** The labels that a part of the text is exactly; white space, marks and an ordinal do not count. */
    public LabelMatch exact(Span words) {
        return exact(folded(words));
    }

    /** The labels that folded words are exactly. */
    public LabelMatch exact(String folded) {
        return folded.length() > LabelIndex.LONGEST ? LabelMatch.none() : forms.labels().exact(folded);
    }

    /** Whether labels on one line may be all columns of a table: as many, and the first of them is a label of that table. */
    boolean areAllColumns(List<Span> labels) {
        LabelMatch first = exact(labels.get(0));
        for (FormTable table : forms.newest().tables()) {
            if (first.isIn(table.id()) && table.columns().size() == labels.size()) {
                return true;
            }
        }
        return false;
    }

    /** A part of the text, folded as labels are compared; at most one character more than the longest label. */
    String folded(Span words) {
        return Fold.label(text, words.start(), words.end(), LabelIndex.LONGEST + 1);
    }
}
