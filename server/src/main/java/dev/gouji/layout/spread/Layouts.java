package dev.gouji.layout.spread;

import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.vocabulary.Item;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lists the layouts in which a tape may be written. Two counts limit them: the fewest pipes between the last figure of a row and the
 * next label are what parts two rows, and the fewest line ends between two cells are what parts two cells. A layout that needs
 * fewer would read the rest as blank cells.
 */
final class Layouts {

    private final Tape tape;
    private final List<Item> items;
    private final OfficialTables official;
    /** The fewest pipes between the last cell of a row and the next label. */
    private int boundary = Integer.MAX_VALUE;
    /** The fewest line ends between the last cell of a row and the next label, if that is inside of no group, and if it is. */
    private int outside = Integer.MAX_VALUE;
    private int inside = Integer.MAX_VALUE;
    /** The fewest line ends between two labels of a header that stand on lines of their own. */
    private int head = Integer.MAX_VALUE;
    /** Of each number of line ends between two cells, how often it occurs. */
    private final NavigableMap<Integer, Integer> between = new TreeMap<>();
    /** How many cells have a pipe right behind them, on their line. */
    private int closed;
    /** How many cells have no pipe on their line beside them. */
    private int alone;
    private int rows;
    /** Whether a pipe stands before the first label of a table: it may open the row. */
    private boolean opened;
    private int cells;
    /** Whether the stretch up to the last item has a label, a pipe, a row. A line over which no row goes ends a stretch. */
    private boolean begun;
    private boolean pipe;
    private boolean row;
    /** Whether pipes stand in one stretch with rows of a table; those in a menu (网站地图 | 关于我们) do not count. */
    private boolean piped;
    /** Whether a line has only a TAB. */
    private boolean tabbed;
    /** Whether a cell stands behind another one or behind a label on its line. */
    private boolean spaced;

    Layouts(Tape tape, OfficialTables official) {
        this.tape = tape;
        this.official = official;
        this.items = tape.items();
        for (int i = 0; i < items.size(); i++) {
            count(i);
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).match().hasRow()) {
                countParting(i + 1);
            } else if (isOfHead(i)) {
                countHead(i + 1);
            }
        }
    }

    Tape tape() {
        return tape;
    }

    List<Layout> possible() {
        return piped ? pipes() : lines();
    }

    /** Whether the tape may be written in a layout that another part of the text shows. A header on one line shows no gaps. */
    boolean allows(Layout other) {
        boolean allowed = !piped && other instanceof Gaps && between.isEmpty() && head == Integer.MAX_VALUE;
        for (Layout own : possible()) {
            allowed |= own.isLike(other);
        }
        return allowed;
    }

    private void count(int i) {
        Item item = items.get(i);
        opened |= item.kind() == Item.Kind.LABEL && !begun && isBehindPipe(i);
        begun = item.kind() == Item.Kind.LABEL || begun && item.kind() != Item.Kind.BREAK;
        pipe = item.kind() != Item.Kind.BREAK && (pipe || item.isPipe());
        row = item.kind() != Item.Kind.BREAK && (row || item.match().hasRow());
        piped |= pipe && row;
        tabbed |= TabLines.isTabLine(tape.text(), item);
        rows += item.match().hasRow() ? 1 : 0;
        if (item.kind() == Item.Kind.CELL) {
            cells++;
            spaced |= i > 0 && items.get(i - 1).line() == item.line();
            closed += isPipe(i + 1) ? 1 : 0;
            alone += isPipe(i - 1) || isPipe(i + 1) ? 0 : 1;
        }
    }

    private boolean isBehindPipe(int i) {
        int before = i - 1;
        while (before >= 0 && (items.get(before).kind() == Item.Kind.END || items.get(before).kind() == Item.Kind.PAGE)) {
            before--;
        }
        return isPipe(before);
    }

    private boolean isPipe(int i) {
        return i >= 0 && i < items.size() && items.get(i).isPipe();
    }

    /**
     * Whether pipes close most cells on their lines. Then words on lines without a pipe are no cells, but page numbers; if most rows
     * have such a word, it is a cell.
     */
    private boolean isClosedOnLine() {
        return 2 * closed > cells && 2 * alone <= rows;
    }

    /** Counts the line ends between the cells of a row, and the pipes behind its last cell; {@code from} is right behind its label. */
    private void countParting(int from) {
        int pipes = 0;
        int ends = 0;
        boolean filled = false;
        int end = tape.end(from);
        for (int i = from; i < end; i++) {
            Item.Kind kind = items.get(i).kind();
            boolean cell = kind == Item.Kind.CELL && !(isClosedOnLine() && !isPipe(i - 1) && !isPipe(i + 1));
            if (cell) {
                if (ends > 0) {
                    between.put(ends, between.getOrDefault(ends, 0) + 1);
                }
                filled = true;
                pipes = 0;
                ends = 0;
            }
            pipes += items.get(i).isPipe() ? 1 : 0;
            ends += kind == Item.Kind.END ? 1 : 0;
        }
        if (filled && end < items.size() && items.get(end).kind() == Item.Kind.LABEL) {
            Named next = tape.named(items.get(end));
            boolean grouped = official.depth(next.match(), official.table(List.of(next), "")) > 0;
            boundary = Math.min(boundary, pipes);
            inside = grouped ? Math.min(inside, ends) : inside;
            outside = grouped ? outside : Math.min(outside, ends);
        }
    }

    /** Counts the line ends between a label of a header and the next one; {@code from} is right behind the label. */
    private void countHead(int from) {
        int i = from;
        while (i < items.size() && items.get(i).kind() == Item.Kind.END) {
            i++;
        }
        head = i > from && i < items.size() && isOfHead(i) ? Math.min(head, i - from) : head;
    }

    private boolean isOfHead(int i) {
        return !items.get(i).match().isEmpty() && !items.get(i).match().hasRow();
    }

    private List<Layout> lines() {
        List<Layout> layouts = new ArrayList<>(5);
        if (spaced) {
            layouts.add(new Spaces());
        }
        if (tabbed) {
            layouts.add(new TabLines());
        }
        for (int ends : endsBetweenCells()) {
            layouts.add(new Gaps(ends, ends, false));
            layouts.add(new Gaps(ends, 1, false));
            if (inside > outside || outside == Integer.MAX_VALUE) { // else no gap before a label shows a place that a group covers
                layouts.add(new Gaps(ends, ends, true));
            }
        }
        return layouts;
    }

    /**
     * The possible numbers of line ends between two cells: the fewest, and the most frequent, since one empty line may be lost. Those of
     * the strip stand as far apart as the labels of its header.
     */
    private Set<Integer> endsBetweenCells() {
        int most = 0;
        int usual = 1;
        for (Map.Entry<Integer, Integer> ends : between.entrySet()) {
            usual = ends.getValue() > most ? ends.getKey() : usual;
            most = Math.max(ends.getValue(), most);
        }
        if (between.isEmpty()) {
            return Set.of(head == Integer.MAX_VALUE ? 1 : head);
        }
        return new TreeSet<>(List.of(usual, Math.min(head, between.firstKey())));
    }

    private List<Layout> pipes() {
        List<Layout> layouts = new ArrayList<>();
        boolean unlabelled = boundary == Integer.MAX_VALUE; // then the first label shows whether pipes open rows
        int parting = unlabelled ? opened ? 2 : 0 : boundary;
        for (boolean covered : new boolean[] {false, true}) {
            if (parting == 0) {
                layouts.add(Pipes.between(covered));
            }
            if (parting > 2 || parting == 2 && opened) {
                layouts.add(Pipes.around(covered, more(2), isClosedOnLine()));
            }
            if (parting != 2 || !opened) {
                layouts.add(Pipes.behind(covered, more(1), isClosedOnLine()));
            }
            if ((parting != 2 || unlabelled) && !isClosedOnLine()) {
                layouts.add(Pipes.before(covered, more(1)));
            }
        }
        return layouts;
    }

    /**
     * How many blank cells end each row.
     *
     * @param parting how many of the pipes between two rows part the rows and are no cells
     */
    private int more(int parting) {
        return boundary == Integer.MAX_VALUE ? 0 : Math.max(0, boundary - parting);
    }
}
