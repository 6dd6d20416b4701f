package dev.gouji.vocabulary;

import dev.gouji.form.Label;
import dev.gouji.form.LabelIndex;
import dev.gouji.form.LabelMatch;
import dev.gouji.surface.Figure;
import dev.gouji.surface.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds labels on the tape whose words no form has: those that are badly cut, by the rows around them, and between pipes the names of
 * rows that an office has added: 其他主动公开文件 | 56 | 45 | 101.
 */
record RareLabels(Vocabulary vocabulary, List<Item> items) {

    /** How many items ahead the next row is looked for: more than a row of the widest table has. */
    private static final int REACH = 80;
    /** A shorter word may stand in place of a figure: 不适用, 未增未减. */
    private static final int SHORTEST_NAME = 6;

    /** The items. Those with what is left of a row's label have become labels, and those with other names labels without a match. */
    List<Item> named() {
        List<Item> named = new ArrayList<>(items);
        RowOrder order = new RowOrder(vocabulary.forms());
        Optional<Label> before = Optional.empty();
        for (int i = 0; i < named.size(); i++) {
            Item item = named.get(i);
            LabelMatch match = item.match();
            if (before.isPresent() && mayBeCut(item)) {
                match = order.between(before, next(i + 1), vocabulary.folded(item.span()));
            }
            if (!match.isEmpty() || mayBeName(item) && standsBeforeFigure(i + 1)) {
                named.set(i, item.named(match));
            }
            before = match.hasRow() ? match.row() : before;
        }
        return named;
    }

    /** Whether the item has words that may be what is left of a label. */
    private boolean mayBeCut(Item item) {
        return item.kind() == Item.Kind.BREAK && item.span().length() <= LabelIndex.LONGEST
                || item.kind() == Item.Kind.CELL && !Figure.isFigure(item.span().of(vocabulary.text()));
    }

    private boolean mayBeName(Item item) {
        boolean words = item.kind() == Item.Kind.CELL || item.kind() == Item.Kind.BREAK;
        return words && item.span().length() >= SHORTEST_NAME && item.span().length() <= Vocabulary.LONGEST_WORD
                && !Words.hasDigit(vocabulary.text(), item.span());
    }

    /** The first row among the next items; empty if it is too far away to be the row below. */
    private Optional<Label> next(int from) {
        int reach = Math.min(items.size(), from + REACH);
        for (int i = from; i < reach; i++) {
            Optional<Label> row = items.get(i).match().row();
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    /** Whether a figure follows, and only pipes, at least one, and line ends stand before it. */
    private boolean standsBeforeFigure(int from) {
        boolean pipe = false;
        int at = from;
        while (at < items.size() && (items.get(at).isPipe() || items.get(at).kind() == Item.Kind.END)) {
            pipe |= items.get(at).isPipe();
            at++;
        }
        return pipe && at < items.size() && items.get(at).kind() == Item.Kind.CELL
                && Words.isFigure(vocabulary.text(), items.get(at).span());
    }
}
