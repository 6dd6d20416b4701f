package dev.gouji.vocabulary;

import dev.gouji.form.Label;
import dev.gouji.form.LabelIndex;
import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.Span;
import dev.gouji.surface.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the rows of labels that are badly cut, by the rows around them on the tape. */
final class CutLabels {

    /** How many items ahead the next row is looked for: more than a row of the widest table has. */
    private static final int REACH = 80;

    private CutLabels() {
    }

    /** The items; those with what is left of a row's label have become labels. */
    static List<Item> name(List<Item> items, Vocabulary vocabulary) {
        List<Item> named = new ArrayList<>(items);
        RowOrder order = new RowOrder(vocabulary.forms());
        Optional<Label> before = Optional.empty();
        for (int i = 0; i < named.size(); i++) {
            Item item = named.get(i);
            if (item.kind() == Item.Kind.LABEL) {
                Optional<Label> row = item.match().row();
                before = row.isPresent() ? row : before;
            } else if (before.isPresent() && isWord(item, vocabulary.text())) {
                LabelMatch match = order.between(before, next(named, i + 1), vocabulary.folded(item.span()));
                if (!match.isEmpty()) {
                    named.set(i, item.named(match));
                    before = match.row();
                }
            }
        }
        return named;
    }

    /** Whether the item has words that may be what is left of a label. */
    private static boolean isWord(Item item, String text) {
        Span span = item.span();
        return item.kind() == Item.Kind.BREAK && span.length() <= LabelIndex.LONGEST
                || item.kind() == Item.Kind.CELL && !Figure.isFigure(span.of(text));
    }

    /** The first row among the next items; empty if it is too far away to be the row below. */
    private static Optional<Label> next(List<Item> items, int from) {
        int reach = Math.min(items.size(), from + REACH);
        for (int i = from; i < reach; i++) {
            Optional<Label> row = items.get(i).match().row();
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }
}
