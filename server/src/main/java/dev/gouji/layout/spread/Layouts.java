package dev.gouji.layout.spread;

import dev.gouji.vocabulary.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The possible layouts of a tape. Some facts need no hypothesis: the fewest pipes between one row's last words and the
 * next label separate rows, and the fewest line ends between two cells separate cells. A layout with fewer would turn
 * each of them into a blank cell.
 */
final class Layouts {

    private final String text;
    private final List<Item> items;
    private int boundary = Integer.MAX_VALUE;
    /** How often so many line ends stand between two cells. */
    private final NavigableMap<Integer, Integer> between = new TreeMap<>();
    private int closed;
    /** Whether a pipe stands before the first label of a table, as one that opens rows does. */
    private boolean opened;
    private int cells;

    private Layouts(Tape tape) {
        this.text = tape.text();
        this.items = tape.items();
    }

    static List<Layout> possible(Tape tape) {
        return new Layouts(tape).layouts();
    }

    private List<Layout> layouts() {
        boolean begun = false;
        for (int i = 0; i < items.size(); i++) {
            Item.Kind kind = items.get(i).kind();
            opened |= kind == Item.Kind.LABEL && !begun && isBehindPipe(i);
            begun = kind == Item.Kind.LABEL || begun && kind != Item.Kind.BREAK;
            if (kind == Item.Kind.CELL) {
                cells++;
                closed += isPipe(i + 1) ? 1 : 0;
            }
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).match().hasRow()) {
                row(i + 1);
            }
        }
        return haveRowsPipes() ? pipes() : lines();
    }

    /** Whether pipes stand among the rows of a table; a portal has some in a line of its own, 网站地图 | 关于我们. */
    private boolean haveRowsPipes() {
        boolean pipe = false;
        boolean row = false;
        for (int i = 0; i < items.size() && !(pipe && row); i++) {
            boolean ends = items.get(i).kind() == Item.Kind.BREAK;
            pipe = !ends && (pipe || items.get(i).isPipe());
            row = !ends && (row || items.get(i).match().hasRow());
        }
        return pipe && row;
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

    /** Whether a pipe closes each cell on its line, so that words on a line without one are no cell. */
    private boolean isClosedOnLine() {
        return 2 * closed > cells;
    }

    private void row(int from) {
        int pipes = 0;
        int ends = 0;
        boolean filled = false;
        int i = from;
        while (i < items.size() && items.get(i).kind() != Item.Kind.LABEL && items.get(i).kind() != Item.Kind.BREAK) {
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
            i++;
        }
        boundary = filled && i < items.size() && items.get(i).kind() == Item.Kind.LABEL ? Math.min(boundary, pipes) : boundary;
    }

    private List<Layout> lines() {
        List<Layout> layouts = new ArrayList<>(5);
        layouts.add(new Spaces());
        if (haveTabLines()) {
            layouts.add(new TabLines());
        }
        for (int ends : ways()) {
            layouts.add(new Gaps(ends, ends, false));
            layouts.add(new Gaps(ends, 1, false));
            layouts.add(new Gaps(ends, ends, true));
        }
        return layouts;
    }

    private boolean haveTabLines() {
        for (int i = 0; i < items.size(); i++) {
            if (TabLines.isOne(text, items.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The fewest line ends between two cells, and the most common number, since one empty line may be lost. */
    private Set<Integer> ways() {
        int most = 0;
        int usual = 1;
        for (Map.Entry<Integer, Integer> ends : between.entrySet()) {
            usual = ends.getValue() > most ? ends.getKey() : usual;
            most = Math.max(ends.getValue(), most);
        }
        Set<Integer> ways = new TreeSet<>(Set.of(usual));
        ways.addAll(between.isEmpty() ? Set.of() : Set.of(between.firstKey()));
        return ways;
    }

    private List<Layout> pipes() {
        List<Layout> layouts = new ArrayList<>();
        for (boolean covered : new boolean[] {false, true}) {
            if (boundary == 0) {
                layouts.add(Pipes.between(covered));
            }
            if (boundary > 2 || boundary == 2 && opened) {
                layouts.add(Pipes.around(covered, more(2), isClosedOnLine()));
            }
            if (boundary != 2 || !opened) {
                layouts.add(Pipes.behind(covered, more(1), isClosedOnLine()));
            }
            if (boundary != 2 && !isClosedOnLine()) {
                layouts.add(Pipes.before(covered, more(1)));
            }
        }
        return layouts;
    }

    /** The blank cells that end each row if some of the pipes between two rows part them. */
    private int more(int parting) {
        return boundary == Integer.MAX_VALUE ? 0 : Math.max(0, boundary - parting);
    }
}
