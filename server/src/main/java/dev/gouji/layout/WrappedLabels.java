package dev.gouji.layout;

import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Labels over two rows, as a converter leaves a label that wraps: its beginning has a row of blanks, its end has the
 * figures.
 */
final class WrappedLabels {

    private WrappedLabels() {
    }

    /** The entries with such rows made one, where both parts together are the label. */
    static List<Entry> joined(List<Entry> entries, Forms forms) {
        List<Entry> all = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Entry before = all.isEmpty() ? entry : all.get(all.size() - 1);
            if (entry.kind() == Entry.Kind.NAMELESS && isBegun(before, entry) && isLabel(text(before) + text(entry), before, forms)) {
                all.set(all.size() - 1, new Entry(Entry.Kind.ROW, before.table(), before.span().to(entry.span()), before.row(), before.label(),
                        before.lead(), entry.cells(), true, entry.last(), true));
            } else {
                all.add(entry);
            }
        }
        return List.copyOf(all);
    }

    private static boolean isBegun(Entry before, Entry entry) {
        return before.kind() == Entry.Kind.ROW && before.shown() && !before.isFilled() && before.label() == entry.label()
                && before.row().size() == entry.row().size();
    }

    private static boolean isLabel(String words, Entry entry, Forms forms) {
        String folded = Fold.label(words);
        for (Label label : entry.match().labels()) {
            Optional<FormRow> row = forms.byId(label.form()).orElseThrow().table(label.table()).orElseThrow().row(label.id());
            if (label.kind() == Label.Kind.ROW && row.isPresent() && folded.endsWith(Fold.label(row.get().label()))) {
                return true;
            }
        }
        return false;
    }

    private static String text(Entry entry) {
        return entry.row().get(entry.label()).cell().text();
    }

    /** Whether the words are a piece of an official label, whose other piece is not beside it. */
    static boolean isPiece(Entry entry, FormTable official) {
        String words = Fold.label(text(entry));
        for (FormRow row : official.rows()) {
            if (words.length() > 1 && Fold.label(row.label()).contains(words)) {
                return true;
            }
        }
        return false;
    }
}
