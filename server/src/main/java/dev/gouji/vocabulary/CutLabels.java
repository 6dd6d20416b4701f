package dev.gouji.vocabulary;

import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.Span;
import dev.gouji.surface.Figure;
import java.util.ArrayList;
import java.util.List;

/** Names what is left of a row's label by the rows before and behind it on the tape. */
final class CutLabels {

    private CutLabels() {
    }

    static List<Item> name(List<Item> items, Vocabulary vocabulary) {
        List<Item> named = new ArrayList<>(items);
        RowOrder order = new RowOrder(vocabulary.forms());
        Label before = null;
        for (int i = 0; i < named.size(); i++) {
            Item item = named.get(i);
            if (item.kind() == Item.Kind.LABEL) {
                before = row(item.match(), before);
            } else if (before != null && isWord(item, vocabulary.text())) {
                Label behind = next(named, i + 1);
                LabelMatch match = behind == null ? LabelMatch.none() : order.between(before, behind, vocabulary.folded(item.span()));
                if (!match.isEmpty()) {
                    named.set(i, new Item(Item.Kind.LABEL, item.span(), item.line(), item.lastLine(), match));
                    before = row(match, before);
                }
            }
        }
        return named;
    }

    private static boolean isWord(Item item, String text) {
        Span span = item.span();
        return item.kind() == Item.Kind.BREAK && span.length() <= RowOrder.LONGEST
                || item.kind() == Item.Kind.CELL && !Figure.isFigure(span.of(text));
    }

    private static Label row(LabelMatch match, Label other) {
        for (Label label : match.labels()) {
            if (label.kind() == Label.Kind.ROW) {
                return label;
            }
        }
        return other;
    }

    /** The next row on the tape, looked for among few labels only: a cut label has its neighbour at hand. */
    private static Label next(List<Item> items, int from) {
        int reach = Math.min(items.size(), from + REACH);
        for (int i = from; i < reach; i++) {
            Label row = items.get(i).kind() == Item.Kind.LABEL ? row(items.get(i).match(), null) : null;
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    /** More pieces than a row of the widest table has. */
    private static final int REACH = 80;
}
