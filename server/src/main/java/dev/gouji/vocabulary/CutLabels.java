package dev.gouji.vocabulary;

import dev.gouji.form.Label;
import dev.gouji.form.LabelIndex;
import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.Span;
import dev.gouji.surface.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names the remains of a row's label by the rows around it on the tape. */
final class CutLabels {

    /** More pieces than a row of the widest table has. */
    private static final int REACH = 80;

    private CutLabels() {
    }

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

    private static boolean isWord(Item item, String text) {
        Span span = item.span();
        return item.kind() == Item.Kind.BREAK && span.length() <= LabelIndex.LONGEST
                || item.kind() == Item.Kind.CELL && !Figure.isFigure(span.of(text));
    }

    /** The next row on the tape, within a few labels: a cut label has its neighbour near by. */
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
