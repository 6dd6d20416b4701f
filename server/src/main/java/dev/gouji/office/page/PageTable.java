package dev.gouji.office.page;

import dev.gouji.office.markup.Characters;
import dev.gouji.office.markup.Element;
import dev.gouji.office.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Places the cells of a page's table, row by row. */
final class PageTable {

    /** The most columns of a cell, as in browsers. */
    private static final int WIDEST = 1_000;

    /** The cells that reach down into the next rows, by their first columns. */
    private final TreeMap<Integer, Reach> reaching = new TreeMap<>();

    private record Reach(Element cell, int width, int rows) {
    }

    /**
     * A cell of a row.
     *
     * @param continues whether it is the lower part of a cell that began in an upper row
     */
    record Place(Element cell, boolean continues) {
    }

    /**
     * The cells of the next row, with those that reach down into it.
     *
     * @param rowsLeft the number of rows from this one to the last
     */
    List<Place> next(Element row, int rowsLeft) {
        List<Place> places = new ArrayList<>();
        TreeMap<Integer, Reach> below = new TreeMap<>();
        int column = 0;
        for (Element cell : cells(row)) {
            column = passReaching(column, places, below);
            int width = Math.min(WIDEST, Math.max(1, number(cell, "colspan", 1)));
            int rows = number(cell, "rowspan", 1);
            int reach = rows == 0 ? rowsLeft : Math.min(rows, rowsLeft);
            places.add(new Place(cell, false));
            if (reach > 1) {
                below.put(column, new Reach(cell, width, reach - 1));
            }
            column += width;
        }
        passReaching(Integer.MAX_VALUE, places, below);
        reaching.clear();
        reaching.putAll(below);
        return places;
    }

    /** Adds the cells from above that begin at a column or before it. Returns the next free column. */
    private int passReaching(int column, List<Place> places, TreeMap<Integer, Reach> below) {
        int free = column;
        while (!reaching.isEmpty() && reaching.firstKey() <= free) {
            int start = reaching.firstKey();
            Reach reach = reaching.remove(start);
            places.add(new Place(reach.cell(), true));
            if (reach.rows() > 1) {
                below.put(start, new Reach(reach.cell(), reach.width(), reach.rows() - 1));
            }
            free = free == Integer.MAX_VALUE ? free : Math.max(free, start + reach.width());
        }
        return free;
    }

    private static int number(Element cell, String name, int otherwise) {
        Optional<String> digits = cell.attribute(name);
        int number = 0;
        for (int i = 0; digits.isPresent() && i < digits.get().length() && number < WIDEST * WIDEST; i++) {
            char c = digits.get().charAt(i);
            if (c < '0' || c > '9') {
                return i == 0 ? otherwise : number;
            }
            number = number * 10 + c - '0';
        }
        return digits.isEmpty() || digits.get().isEmpty() ? otherwise : number;
    }

    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element element : table.elements()) {
            if (!Looks.isSkipped(element)) {
                if (element.is("tr")) {
                    rows.add(element);
                } else if (isGroup(element)) {
                    rows.addAll(rows(element));
                }
            }
        }
        return rows;
    }

    private static boolean isGroup(Element element) {
        return element.is("tbody") || element.is("thead") || element.is("tfoot");
    }

    static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element element : row.elements()) {
            if (isCell(element) && !Looks.isSkipped(element)) {
                cells.add(element);
            }
        }
        return cells;
    }

    private static boolean isCell(Element element) {
        return element.is("td") || element.is("th");
    }

    /** The content of a table outside of its cells. Browsers show it before the table. */
    static List<Node> strays(Element part) {
        List<Node> strays = new ArrayList<>();
        for (Node node : part.nodes()) {
            if (node instanceof Characters || !isCell((Element) node) && !isGroup((Element) node) && !((Element) node).is("tr")) {
                strays.add(node);
            } else if (!isCell((Element) node)) {
                strays.addAll(strays((Element) node));
            }
        }
        return strays;
    }
}
