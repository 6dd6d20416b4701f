package dev.gouji.vocabulary;

import dev.gouji.form.LabelMatch;
import dev.gouji.surface.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds names between pipes that no form has, of rows that an office has added: 其他主动公开文件 | 56 | 45 | 101. */
final class UnknownLabels {

    /** What stands in a figure's place is shorter: 不适用, 未增未减. */
    private static final int SHORTEST = 6;

    private UnknownLabels() {
    }

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

    /** Whether pipes and line ends alone part the words from a figure. */
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
