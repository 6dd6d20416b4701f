package dev.gouji.layout.fit;

import dev.gouji.layout.column.PlacedRow;
import dev.gouji.layout.entry.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows whose figures may be another row's, by what stands beside them.
 *
 * @param entries all of the table, in order
 * @param torn figures without the label of a row
 * @param bound receives rows of blanks that may not be blank
 * @param columns how many figures a row has; 0 where rows differ
 */
record Doubts(List<Entry> entries, List<Entry> torn, BoundEntries bound, int columns) {

    /** Where fewer than one row in so many fits, it may do so by accident. */
    private static final int ROWS_FOR_ONE = 4;
    private static final int SEVERAL = 3;

    /** Whether the figures of each row stand before its label, as in the text of some PDFs: before the first, none behind the last. */
    boolean haveMovedUp() {
        int first = 0;
        int last = entries.size() - 1;
        while (first <= last && entries.get(first).kind() != Entry.Kind.ROW) {
            first++;
        }
        while (last > first && entries.get(last).kind() != Entry.Kind.ROW) {
            last--;
        }
        return first > 0 && first < last && entries.get(first - 1).kind() == Entry.Kind.FIGURES && !entries.get(first - 1).onLine()
                && bound.isBare(entries.get(last));
    }

    /** The rows whose figures are their own; none where so few fit a way of writing that they may do so by accident. */
    List<PlacedRow> without(List<PlacedRow> placed) {
        List<PlacedRow> sure = withoutOthers(placed);
        int fitting = 0;
        for (PlacedRow row : sure) {
            fitting += row.entry().onLine() ? 0 : 1;
        }
        int rows = 0;
        for (Entry entry : entries) {
            rows += entry.kind() == Entry.Kind.ROW && !entry.onLine() && (!entry.readable() || entry.isFilled()) ? 1 : 0;
        }
        return fitting > 0 && fitting * ROWS_FOR_ONE < rows ? List.of() : sure;
    }

    private List<PlacedRow> withoutOthers(List<PlacedRow> placed) {
        List<PlacedRow> sure = new ArrayList<>(placed.size());
        for (PlacedRow row : placed) {
            boolean looks = !row.isFilled() || !row.entry().onLine();
            int at = looks ? place(row.entry()) : -1;
            if (at >= 0 && !row.isFilled() && (hasNoRow(at - 1) || hasNoRow(at + 1))) {
                bound.put(row.entry(), BoundEntry.Kind.BARE);
            } else if (!bound.isWrapped(row.entry()) && (at < 0 || row.entry().onLine() || !hasOthersFigures(at))) {
                sure.add(row);
            }
        }
        return List.copyOf(sure);
    }

    /** The entry itself is looked for: a comparison of two records by their parts is slow, above all the first one. */
    private int place(Entry entry) {
        int at = 0;
        while (entries.get(at) != entry) {
            at++;
        }
        return at;
    }

    /** Whether there are a row's figures, but no label that is a row's. */
    private boolean hasNoRow(int at) {
        if (at < 0 || at >= entries.size()) {
            return false;
        }
        Entry entry = entries.get(at);
        return entry.isFilled() && !isPageNumber(entry) && (entry.kind() == Entry.Kind.NAMELESS || torn.contains(entry));
    }

    /**
     * Whether a row may have figures of the one before it, which is too short, since the next has too few as well, or figures
     * without a row follow: 20 5, 3 1 7 2, 4 8.
     */
    private boolean hasOthersFigures(int at) {
        int next = at + 1;
        while (next < entries.size() && entries.get(next).kind() == Entry.Kind.HEAD) {
            next++;
        }
        return at > 0 && isShort(entries.get(at - 1)) && next < entries.size() && (isShort(entries.get(next)) || hasNoRow(next));
    }

    private boolean isShort(Entry entry) {
        boolean few = entry.readable() && !entry.cells().isEmpty() && entry.cells().size() < columns;
        return entry.kind() == Entry.Kind.ROW && (few || !entry.readable());
    }

    /** A number alone on its line that no row has room for. */
    static boolean isPageNumber(Entry entry) {
        return !entry.onLine() && entry.cells().size() == 1;
    }

    /** Whether several numbers stand alone, each one more than the last, as those of pages do: 4, 5, 6. */
    static boolean countUp(List<Entry> entries) {
        int pages = 0;
        BigDecimal next = BigDecimal.ZERO;
        for (Entry entry : entries) {
            if (entry.kind() == Entry.Kind.FIGURES && isPageNumber(entry)) {
                Optional<BigDecimal> number = entry.cells().get(0).figure().value().number();
                if (number.isEmpty() || pages > 0 && number.get().compareTo(next) != 0) {
                    return false;
                }
                next = number.get().add(BigDecimal.ONE);
                pages++;
            }
        }
        return pages >= SEVERAL;
    }
}
