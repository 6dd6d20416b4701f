package dev.gouji.layout.fit;

import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.layout.column.Frames;
import dev.gouji.layout.column.Head;
import dev.gouji.layout.column.PlacedRow;
import dev.gouji.layout.column.UnplacedRow;
import dev.gouji.layout.entry.Entry;
import dev.gouji.surface.RawCell;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the form of a table, and the rows and columns of its figures. */
public final class Fitter {

    private final FormChoice choice;
    private final FormTable official;
    private final List<Entry> entries;
    private final List<UnplacedRow> rows = new ArrayList<>();
    /** Entries of figures without a label, except for page numbers and the rest of a row beside them. */
    private final List<Entry> torn = new ArrayList<>();
    /** How many figures a row has; 0 if the rows differ. */
    private final int columns;
    /** Whether the numbers that stand alone are page numbers. */
    private final boolean paged;
    private final BoundEntries bound;
    /** The ids of the rows so far. */
    private final Set<String> seen = new HashSet<>();
    private int undecided;

    private Fitter(Forms forms, Form expected, String table, List<Entry> entries) {
        this.entries = MissingLabels.named(ClosingBlanks.dropped(entries), forms);
        this.choice = FormChoice.of(this.entries, table, forms, expected);
        this.official = choice.form().table(table).orElseThrow();
        this.columns = official.isUniform() ? official.columns().size() : 0;
        this.paged = Doubts.countUp(this.entries);
        this.bound = new BoundEntries(official);
    }

    /**
     * Fits a table to its form.
     *
     * @param expected the form if the labels do not show one
     * @param table the id of the table
     * @param entries the entries of the table, read in one way, in order
     */
    public static Fit fit(Forms forms, Form expected, String table, List<Entry> entries) {
        return new Fitter(forms, expected, table, entries).fit();
    }

    private Fit fit() {
        if (official.layout() == FormTable.Layout.STRIP) {
            bound.place(new StripRows(official, bound).read(entries));
        } else {
            rows();
        }
        return new Fit(choice.form(), choice.shown(), official, entries, bound.of(entries), undecided);
    }

    private void rows() {
        Head head = Head.NONE;
        boolean inHead = false;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            switch (entry.kind()) {
                case HEAD -> {
                    Head next = inHead ? head.and(entry) : Head.of(entry);
                    boolean group = official.isUniform() && !inHead && !rows.isEmpty() && next.columns().isEmpty();
                    head = group ? head : next; // the header above a group without figures holds below it too
                    inHead |= !group;
                }
                case ROW -> {
                    row(i, head);
                    inHead = false;
                }
                case FIGURES -> {
                    torn(i);
                    inHead &= !entry.onLine() || entry.cells().size() == 1; // a row below it ends a header, a page number does not
                }
                case NAMELESS, OTHER -> {
                    // The first may be a row that the office has added. That shows only when the other rows are placed.
                }
            }
        }
        Doubts doubts = new Doubts(entries, torn, bound, columns);
        Frames frames = new Frames(official, rows);
        List<PlacedRow> placed = doubts.without(doubts.haveMovedUp() ? List.of() : ofForm(frames.place()));
        undecided = frames.undecided();
        bound.place(placed);
        loseTheRest(placed, frames.isContradicted());
    }

    /**
     * The rows that have columns of the form. Under a header of the other form (本年处理决定数量) a row has none, nor has any row if the
     * figures show that the columns stand in another order.
     */
    private List<PlacedRow> ofForm(List<PlacedRow> placed) {
        List<PlacedRow> ours = new ArrayList<>(placed.size());
        boolean moved = MovedTotals.areIn(official, placed);
        for (PlacedRow row : placed) {
            List<String> due = official.row(row.row()).orElseThrow().columns();
            if (moved || Collections.disjoint(row.columns(), due) || row.hasUnknown() && !row.columns().containsAll(due)) {
                bound.lose(row.entry(), Optional.of(row.row()), Lost.Reason.HEADED);
            } else {
                ours.add(row);
            }
        }
        return ours;
    }

    /** Reads figures without a label: the rest of a row beside them that is too short or, above them, ends with a blank; else torn. */
    private void torn(int at) {
        Entry entry = entries.get(at);
        if (paged && Doubts.isPageNumber(entry) || entry.readable() && RawCell.lackNumber(entry.cells())) {
            return;
        }
        for (int i = at - 1; i <= at + 1; i += 2) {
            boolean row = !entry.onLine() && i >= 0 && i < entries.size() && entries.get(i).kind() == Entry.Kind.ROW;
            List<RawCell> cells = row && entries.get(i).readable() ? entries.get(i).cells() : List.of();
            boolean room = !cells.isEmpty() && (cells.size() < columns || i < at && endsBlank(entries.get(i)));
            if (room) {
                bound.wrap(entries.get(i), entry.span());
                return;
            }
        }
        torn.add(entry);
    }

    /** Whether a row ends with a blank cell of its own, not with one that only fills it up. */
    private boolean endsBlank(Entry row) {
        Optional<String> id = id(row);
        boolean full = id.isPresent() && RawCell.endBeforeGap(row.cells(), official.row(id.get()).orElseThrow().columns().size());
        return !full && row.cells().get(row.cells().size() - 1).isBlank();
    }

    /** The id of the entry's row in this form. */
    private Optional<String> id(Entry entry) {
        return entry.match().id(choice.form().id(), official.id(), Label.Kind.ROW);
    }

    private void row(int at, Head head) {
        Entry entry = entries.get(at);
        Optional<String> id = id(entry);
        boolean again = id.isPresent() && !(entry.readable() && entry.cells().isEmpty()) && !seen.add(id.get());
        if (id.isEmpty()) {
            addLocal(entry);
        } else if (entry.readable() && entry.cells().isEmpty()) {
            bound.put(entry, BoundEntry.Kind.BARE);
        } else if (!entry.readable()) {
            bound.lose(entry, id, Lost.Reason.SCATTERED);
        } else if (isCopied(at, id.get()) || again && !replacesBlanks(entry, id.get()) && !replacesSubtotal(entry, id.get())) {
            bound.put(entry, entry.isFilled() ? BoundEntry.Kind.REPEATED : BoundEntry.Kind.BARE); // a note may name a row: 注：不含重复申请
        } else {
            FormRow row = official.row(id.get()).orElseThrow();
            rows.add(new UnplacedRow(entry, GluedFigures.parted(entry, row.columns().size()), id.get(), columns(row, head), head,
                    entry.last() || at == entries.size() - 1));
        }
    }

    /** Whether a row that the table lacks stands in a second one, of another body say: it belongs above the last row, and below a copy. */
    private boolean isCopied(int at, String id) {
        boolean below = at > 0 && bound.isRepeated(entries.get(at - 1)) && !rows.isEmpty();
        return below && official.index(id) < official.index(rows.get(rows.size() - 1).id());
    }

    /** The columns that a row may have. If all rows of the form have the same columns, they are worked out once for each header. */
    private List<List<String>> columns(FormRow row, Head head) {
        UnplacedRow before = rows.isEmpty() || !official.isUniform() ? null : rows.get(rows.size() - 1);
        return before != null && before.head() == head ? before.columns() : head.of(row, official);
    }

    /** Notes a row that only another form has. If it has no figures, it does not count: it may be a group in this form. */
    private void addLocal(Entry entry) {
        if (!entry.readable() || entry.isFilled()) {
            bound.put(entry, BoundEntry.Kind.LOCAL);
        }
    }

    /** Whether a row that occurs twice has figures only the second time; the first one then counts as a label without figures. */
    private boolean replacesBlanks(Entry entry, String id) {
        for (UnplacedRow row : rows) {
            if (row.id().equals(id) && !row.entry().isFilled() && entry.isFilled()) {
                bound.put(row.entry(), BoundEntry.Kind.BARE);
                return rows.remove(row);
            }
        }
        return false;
    }

    /**
     * Whether the row of this name above is a subtotal that the office has added, which does not count: only 总计 or 合计 stands there,
     * as above a column, and this row has its number, or rows that belong above it stand between.
     */
    private boolean replacesSubtotal(Entry entry, String id) {
        int at = rows.size() - 1;
        boolean sure = !entry.isSum();
        while (at >= 0 && !rows.get(at).id().equals(id)) {
            sure |= official.index(rows.get(at).id()) < official.index(id);
            at--;
        }
        boolean subtotal = at >= 0 && sure && rows.get(at).entry().isSum();
        if (subtotal) {
            bound.put(rows.remove(at).entry(), BoundEntry.Kind.LOCAL);
        }
        return subtotal;
    }

    /** Notes the reason for all entries that have no place. */
    private void loseTheRest(List<PlacedRow> placed, boolean headed) {
        for (UnplacedRow row : rows) {
            if (!bound.isKnown(row.entry())) {
                bound.lose(row.entry(), Optional.of(row.id()), headed ? 0 : row.columns().get(0).size());
            }
        }
        for (Entry entry : entries) {
            if (entry.kind() == Entry.Kind.NAMELESS) {
                nameless(entry, placed);
            }
        }
        for (Entry entry : torn) {
            if (placed.size() < official.rows().size() || !Doubts.isPageNumber(entry)) {
                bound.lose(entry, Optional.empty(), Lost.Reason.TORN);
            }
        }
    }

    /** A row that the office has added has as many cells as a placed row; other figures with such words are torn. */
    private void nameless(Entry entry, List<PlacedRow> placed) {
        boolean piece = official.hasPiece(Fold.label(entry.row().get(entry.label()).cell().text()));
        if (PlacedRow.anyIsAsWide(placed, entry) && !piece) {
            bound.put(entry, BoundEntry.Kind.LOCAL);
        } else {
            bound.lose(entry, Optional.empty(), Lost.Reason.TORN);
        }
    }
}
