package dev.gouji.vocabulary;

import dev.gouji.form.LabelMatch;
import dev.gouji.surface.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of rows that an office has added, between pipes: 其他主动公开文件 | 56 | 45 | 101. No form has these names. */
final class UnknownLabels {

    /** A shorter word may stand in place of a figure: 不适用, 未增未减. */
    private static final int SHORTEST = 6;

    private UnknownLabels() {
    }

    /** The items, where such names have become labels without a match. */
    static List<Item> name(List<Item> items, String text) {
        List<Item> named = new ArrayList<>(items);
        for (int i = 0; i < named.size(); i++) {
            Item item = named.get(i);
            boolean words = item.kind() == Item.Kind.CELL || item.kind() == Item.Kind.BREAK;
            boolean name = words && item.span().length() >= SHORTEST && item.span().length() <= Vocabulary.LONGEST_WORD
                    && !Words.hasDigit(text, item.span());
            if (name && standsBeforeFigure(named, i + 1, text)) {
                named.set(i, item.named(LabelMatch.none()));
            }
        }
        return named;
    }

    /** Whether a figure follows, and only pipes, at least one, and line ends stand before it. */
    private static boolean standsBeforeFigure(List<Item> items, int from, String text) {
        boolean pipe = false;
        int at = from;
        while (at < items.size() && (items.get(at).isPipe() || items.get(at).kind() == Item.Kind.END)) {
            pipe |= items.get(at).isPipe();
            at++;
        }
        return pipe && at < items.size() && items.get(at).kind() == Item.Kind.CELL && Words.isFigure(text, items.get(at).span());
    }
}
