package dev.gouji.layout.spread;

import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.Span;
import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.surface.RawCell;
import dev.gouji.text.Fold;
import dev.gouji.vocabulary.Item;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a tape into entries under one layout. A row goes from its label to the next label. */
final class TapeEntries {

    private final OfficialTables official;
    private final List<Item> items;
    private final Tape tape;
    private final Layout layout;
    private final List<Entry> entries = new ArrayList<>();
    /** The labels since the last row that name no row: those of columns and groups. */
    private final List<Named> open = new ArrayList<>();
    /** The index of the item behind the last of them. */
    private int behindOpen;
    /** The fewest line ends between a column of the last header and the label before it; 0 if that is not known. */
    private int headEnds;
    /** The id of the table that the last label belongs to. */
    private String table = "";
    /** Whether a row of this table has been read. */
    private boolean inRows;

    TapeEntries(Tape tape, OfficialTables official, Layout layout) {
        this.tape = tape;
        this.items = tape.items();
        this.official = official;
        this.layout = layout;
    }

    List<Entry> read() {
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            i = switch (item.kind()) {
                case LABEL -> label(i);
                case CELL -> figures(i);
                case BREAK -> {
                    head(open.size());
                    yield i + 1;
                }
                case PIPE, FILL, END, PAGE -> i + 1;
            };
        }
        head(open.size());
        return List.copyOf(entries);
    }

    /** Reads a label, with its row if it names one. This and the methods below return the index of the item to go on with. */
    private int label(int i) {
        Item item = items.get(i);
        if (item.match().isEmpty()) {
            return nameless(i);
        }
        Named label = tape.named(item);
        String before = table;
        table = official.table(List.of(label), before);
        inRows &= table.equals(before);
        if (!isRow(i)) {
            headEnds = headEnds(i);
            open.add(label);
            behindOpen = i + 1;
            return behindOpen;
        }
        int groups = groups();
        head(open.size() - groups);
        List<Named> labels = new ArrayList<>(open);
        labels.add(label);
        open.clear();
        return row(Entry.Kind.ROW, labels, i);
    }

    /** The fewest line ends before a column of the header, up to the label at an index. */
    private int headEnds(int i) {
        LabelMatch match = items.get(i).match();
        if (!match.has(table, Label.Kind.COLUMN)) {
            return isGroup(match) || !open.isEmpty() ? headEnds : 0;
        }
        int ends = open.isEmpty() ? 0 : tape.part(behindOpen, i).ends();
        return headEnds == 0 || open.isEmpty() ? ends : Math.min(headEnds, ends);
    }

    /** Reads the name of a row that no form has. */
    private int nameless(int i) {
        head(open.size());
        return inRows ? row(Entry.Kind.NAMELESS, List.of(tape.named(items.get(i))), i) : i + 1;
    }

    /**
     * Adds a row.
     *
     * @param labels the labels of its groups, then its own
     * @param i the index of its own label
     */
    private int row(Entry.Kind kind, List<Named> labels, int i) {
        int end = tape.end(i + 1);
        boolean last = isLast(end);
        boolean possible = layout.canStandBelow(headEnds);
        Optional<List<RawCell>> cells = possible ? layout.row(tape.part(i + 1, end), nextDepth(end), last) : Optional.empty();
        Span span = labels.get(0).cell().visible().to(tape.part(i, end).lastCell(cells.orElse(List.of())));
        entries.add(Entry.spread(kind, table, span, List.copyOf(labels), cells, last));
        inRows = true;
        entries.addAll(tape.part(i + 1, end).left(table, cells));
        return end;
    }

    /** How many labels of groups stand right before a row's label. */
    private int groups() {
        int groups = 0;
        while (groups < open.size() && isGroup(open.get(open.size() - 1 - groups).match())) {
            groups++;
        }
        return groups;
    }

    private boolean isGroup(LabelMatch match) {
        return match.has(table, Label.Kind.GROUP) && !match.has(table, Label.Kind.COLUMN);
    }

    /** Adds the first {@code count} open labels as a part of a header. */
    private void head(int count) {
        if (count > 0) {
            List<Named> labels = List.copyOf(open.subList(0, count));
            Span span = labels.get(0).cell().visible().to(labels.get(count - 1).cell().visible());
            entries.add(Entry.header(official.table(labels, table), span, labels));
            open.subList(0, count).clear();
        }
    }

    /** Adds figures without a label. Behind a header of the strip they are its row; in other tables their row is unknown. */
    private int figures(int i) {
        int end = tape.end(i);
        boolean header = !open.isEmpty() && official.isStrip(table);
        int from = header ? behindOpen : i;
        StripHead stripHead = new StripHead(official.strip().addresses().size() - columns(), tape.gap(open.size(), behindOpen));
        head(open.size());
        Tape figures = tape.part(i, end);
        if (!entries.isEmpty() && isBehindPiece(i)) {
            loseLast(figures.cells().size());
        }
        if (!table.isEmpty() && figures.hasFigure()) {
            Optional<List<RawCell>> cells = !header ? Optional.of(figures.cells())
                    : layout.strip(tape.part(from, end), stripHead, official.strip().addresses().size());
            entries.add(Entry.figures(table, items.get(i).span().to(figures.lastCell(List.of())), cells));
        }
        return end;
    }

    /** Whether a piece of an official label stands before figures, on their line. */
    private boolean isBehindPiece(int i) {
        Item words = items.get(Math.max(0, i - 1));
        return words.kind() == Item.Kind.BREAK && words.line() == items.get(i).line()
                && official.hasPiece(table, Fold.label(words.span().of(tape.text())));
    }

    /**
     * Loses the last row if it has more than so many figures. Its label goes on before these figures, so that they are its last digits,
     * which have wrapped: 信息公开申请数量 8 below 一、本年新收政府 … 209.
     */
    private void loseLast(int figures) {
        Entry last = entries.get(entries.size() - 1);
        if (last.kind() == Entry.Kind.ROW && last.cells().size() > figures) {
            entries.set(entries.size() - 1, Entry.spread(last.kind(), table, last.span(), last.row(), Optional.empty(), last.last()));
        }
    }

    /** How many labels of columns stand at the end of the header. */
    private int columns() {
        int columns = 0;
        while (columns < open.size() && open.get(open.size() - 1 - columns).match().has(table, Label.Kind.COLUMN)) {
            columns++;
        }
        return columns;
    }

    /**
     * Whether the table, or a part of it, ends with a row. It does not end at a note between pipes, since a note in a table takes a
     * row of it.
     *
     * @param end where the row ends
     */
    private boolean isLast(int end) {
        int i = end;
        boolean pipes = false;
        while (i < items.size() && items.get(i).kind() != Item.Kind.LABEL) {
            pipes |= items.get(i).isPipe();
            i++;
        }
        boolean followed = i < items.size() && items.get(i).match().isIn(table);
        return !followed || i > end && !pipes;
    }

    /** How many groups the row at a place stands in; 0 if no label stands there. */
    private int nextDepth(int end) {
        return end < items.size() && items.get(end).kind() == Item.Kind.LABEL ? official.depth(items.get(end).match(), table) : 0;
    }

    /**
     * Whether the label names a row. 总计 and 其他, which are columns too, do so only before figures and behind other rows. In the
     * strip every label needs figures behind it. A label that may be a group is one if no figures but a row of that group follows.
     */
    private boolean isRow(int i) {
        LabelMatch match = items.get(i).match();
        if (!match.has(table, Label.Kind.ROW) || official.isStrip(table) && !standsBeforeFigures(i)) {
            return false;
        }
        if (match.has(table, Label.Kind.COLUMN)) {
            return inRows && standsBeforeFigures(i);
        }
        int next = tape.end(i + 1);
        boolean group = match.has(table, Label.Kind.GROUP) && !standsBeforeFigures(i) && next < items.size()
                && official.isGroupBefore(match, items.get(next).match(), table);
        return !group;
    }

    private boolean standsBeforeFigures(int i) {
        return tape.part(i + 1, tape.end(i + 1)).hasFigure();
    }
}
