package dev.gouji.layout.fit;

import dev.gouji.layout.column.PlacedRow;
import dev.gouji.layout.entry.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds rows whose figures may belong to a neighbouring row.
 *
 * @param entries all entries of the table, in order
 * @param torn the entries of figures without a label
 * @param bound receives blank rows whose figures may stand on a line beside them
 * @param columns how many figures a row of the form has; 0 if the rows differ
 */
record Doubts(List<Entry> entries, List<Entry> torn, BoundEntries bound, int columns) {

    /** At least one row of four must fit a layout; fewer may fit by accident. */
    private static final int ROWS_FOR_ONE = 4;
    private static final int SEVERAL = 3;

    /**
     * Whether the figures of each row stand before its label, as in text from some PDFs. Then figures stand before the first label,
     * and none behind the last.
     */
    boolean haveMovedUp() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < entries.size(); i++) {
            last = entries.get(i).kind() == Entry.Kind.ROW ? i : last;
            first = first < 0 ? last : first;
        }
        return first > 0 && first < last && entries.get(first - 1).kind() == Entry.Kind.FIGURES && !entries.get(first - 1).onLine()
                && bound.isBare(entries.get(last));
    }

    /** The placed rows whose figures are certainly their own; none if so few rows fit the layout that it may be an accident. */
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
            boolean uncertain = !row.isFilled() || !row.entry().onLine();
            int at = uncertain ? index(row.entry()) : -1;
            if (at >= 0 && !row.isFilled() && (hasNoRow(at - 1) || hasNoRow(at + 1))) {
                bound.put(row.entry(), BoundEntry.Kind.BARE);
            } else if (!bound.isWrapped(row.entry()) && (at < 0 || row.entry().onLine() || !hasOthersFigures(at))) {
                sure.add(row);
            }
        }
        return List.copyOf(sure);
    }

    /** The index of an entry, compared by identity: the equals method of a record is slow, above all the first time. */
    private int index(Entry entry) {
        int at = 0;
        while (entries.get(at) != entry) {
            at++;
        }
        return at;
    }

    /** Whether the entry at an index has figures but no official label; page numbers do not count. */
    private boolean hasNoRow(int at) {
        if (at < 0 || at >= entries.size()) {
            return false;
        }
        Entry entry = entries.get(at);
        return entry.isFilled() && !isPageNumber(entry) && (entry.kind() == Entry.Kind.NAMELESS || torn.contains(entry));
    }

    /**
     * Whether a row may have figures of other rows: the row before it is too short, and the next row is too short as well or has
     * lost its label. In 20 5, 3 1 7 2, 4 8 the row 3 1 7 2 has the right number of figures by accident.
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

    /** Whether the entry may be a page number: a single number that is not in a row of cells. */
    static boolean isPageNumber(Entry entry) {
        return !entry.onLine() && entry.cells().size() == 1;
    }

    /** Whether the numbers that stand alone count up by one, as page numbers do (4, 5, 6), and are at least three. */
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
