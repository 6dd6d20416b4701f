package dev.gouji.layout;

import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.surface.RawCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the form of a table and the places of its figures, given its entries under one layout. */
final class Fitter {

    private final Forms forms;
    private final Form expected;
    private final String table;
    private final boolean grid;
    private final List<Entry> entries;
    private final List<UnplacedRow> rows = new ArrayList<>();
    private final List<Entry> nameless = new ArrayList<>();
    private final List<Entry> torn = new ArrayList<>();
    private int columns;
    private final Losses lost = new Losses();
    private final List<Entry> repeated = new ArrayList<>();
    private final List<Entry> local = new ArrayList<>();
    private final List<Entry> bare = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /**
     * @param expected the form where the labels do not show one
     * @param grid whether the places that merged cells cover may be cells too
     */
    Fitter(Forms forms, Form expected, String table, List<Entry> entries, boolean grid) {
        this.grid = grid;
        this.forms = forms;
        this.expected = expected;
        this.table = table;
        this.entries = Neighbours.named(ClosingBlanks.dropped(entries), forms);
    }

    Fit fit() {
        FormChoice choice = FormChoice.of(entries, table, forms, expected);
        Form form = choice.form();
        FormTable official = form.table(table).orElseThrow();
        List<Placed> placed = official.layout() == FormTable.Layout.STRIP ? new StripRows(official, lost, repeated).read(entries)
                : rows(form, official);
        return new Fit(form, choice.shown(), official, entries, placed, lost.rows(), List.copyOf(repeated), List.copyOf(local),
                List.copyOf(bare));
    }

    private List<Placed> rows(Form form, FormTable official) {
        Head head = Head.NONE;
        boolean opened = false;
        columns = official.isUniform() ? official.columns().size() : 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            switch (entry.kind()) {
                case HEAD -> {
                    Head next = Head.of(entry);
                    head = !opened ? next : next.isEmpty() ? head : next.below(head);
                    opened = true;
                }
                case ROW -> {
                    row(i, form, official, head);
                    opened = false;
                }
                case FIGURES -> torn(i);
                case NAMELESS -> nameless.add(entry);
            }
        }
        Doubts doubts = new Doubts(entries, torn, nameless, bare, lost, columns);
        List<Placed> placed = doubts.without(doubts.haveMovedUp() ? List.of() : ofForm(new Frames(official, rows, grid).place(), official));
        loseTheRest(placed, official);
        for (Entry entry : torn) {
            if (placed.size() < official.rows().size() || !Doubts.isPageNumber(entry)) {
                lost.add(entry, Optional.empty(), Lost.Reason.TORN);
            }
        }
        return placed;
    }

    /** The rows that stand under columns of the form; a header of the other form (本年处理决定数量) has none of them. */
    private List<Placed> ofForm(List<Placed> placed, FormTable official) {
        List<Placed> ours = new ArrayList<>(placed.size());
        for (Placed row : placed) {
            if (Collections.disjoint(row.columns(), official.row(row.row()).orElseThrow().columns())) {
                lost.add(row.entry(), Optional.of(row.row()), Lost.Reason.HEADED);
                rows.removeIf(unplaced -> unplaced.entry() == row.entry());
            } else {
                ours.add(row);
            }
        }
        return ours;
    }

    /** Figures on a line of their own belong to the row beside them if that row lacks some, or to the one above if it ends with a blank. */
    private void torn(int at) {
        Entry entry = entries.get(at);
        for (int i = at - 1; i <= at + 1; i += 2) {
            boolean row = !entry.shown() && i >= 0 && i < entries.size() && entries.get(i).kind() == Entry.Kind.ROW;
            List<RawCell> cells = row && entries.get(i).readable() ? entries.get(i).cells() : List.of();
            boolean room = !cells.isEmpty() && (cells.size() < columns || i < at && cells.get(cells.size() - 1).isBlank());
            if (room) {
                lost.wrap(entries.get(i), entry.span());
                return;
            }
        }
        torn.add(entry);
    }

    private void row(int at, Form form, FormTable official, Head head) {
        Entry entry = entries.get(at);
        Optional<String> id = id(entry, form);
        if (id.isEmpty()) {
            addLocal(entry);
        } else if (entry.readable() && entry.cells().isEmpty()) {
            bare.add(entry);
        } else if (!seen.add(id.get()) && !replacesBlanks(entry, id.get())) {
            repeated.add(entry);
        } else if (!entry.readable()) {
            lost.add(entry, id, Lost.Reason.SCATTERED);
        } else {
            FormRow row = official.row(id.get()).orElseThrow();
            rows.add(new UnplacedRow(entry, Glued.parted(entry, row.columns().size()), id.get(), head.of(row, official), head,
                    entry.last() || at == entries.size() - 1));
        }
    }

    /** A row that another form has and this one does not; what heads rows here has blanks behind it. */
    private void addLocal(Entry entry) {
        if (!entry.readable() || entry.isFilled()) {
            local.add(entry);
        }
    }

    /** Where a row stands twice and has figures only the second time, the first one does not count. */
    private boolean replacesBlanks(Entry entry, String id) {
        for (UnplacedRow row : rows) {
            if (row.id().equals(id) && !row.entry().isFilled() && entry.isFilled()) {
                bare.add(row.entry());
                return rows.remove(row);
            }
        }
        return false;
    }

    /** The row of this form; a label may be cut so that it is one of several. */
    private Optional<String> id(Entry entry, Form form) {
        Optional<String> any = Optional.empty();
        for (Label label : entry.match().labels()) {
            if (label.kind() == Label.Kind.ROW && label.table().equals(table) && label.form().equals(form.id())) {
                if (!seen.contains(label.id())) {
                    return Optional.of(label.id());
                }
                any = Optional.of(label.id());
            }
        }
        return any;
    }

    private void loseTheRest(List<Placed> placed, FormTable official) {
        Set<String> ids = new HashSet<>();
        for (Placed row : placed) {
            ids.add(row.row());
        }
        for (UnplacedRow row : rows) {
            if (!ids.contains(row.id())) {
                lost.add(row.entry(), Optional.of(row.id()), row.columns().get(0).size());
            }
        }
        for (Entry entry : nameless) {
            if (isAlike(entry, placed) && !WrappedLabels.isPiece(entry, official)) {
                local.add(entry);
            } else {
                lost.add(entry, Optional.empty(), Lost.Reason.TORN);
            }
        }
    }

    /** Whether a row in its place has as many cells. */
    private static boolean isAlike(Entry entry, List<Placed> placed) {
        for (Placed row : placed) {
            if (row.entry().cells().size() == entry.cells().size()) {
                return true;
            }
        }
        return false;
    }
}
