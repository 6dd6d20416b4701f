package dev.gouji.office.word;

import dev.gouji.office.markup.Element;
import java.util.ArrayList;
import java.util.List;

/** Finds the rows of a table and the cells of a row, even inside content controls and marks of changes. */
final class Rows {

    /** A table with a single cell is a frame around text if the cell has more paragraphs than this. */
    private static final int MOST_PARAGRAPHS = 3;

    private Rows() {
    }

    static List<Element> of(Element table) {
        List<Element> rows = new ArrayList<>();
        collect(table, "w:tr", rows);
        return rows;
    }

    static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        collect(row, "w:tc", cells);
        return cells;
    }

    private static void collect(Element parent, String name, List<Element> found) {
        for (Element element : parent.elements()) {
            switch (element.name()) {
                case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> collect(element, name, found);
                default -> {
                    if (element.is(name)) {
                        found.add(element);
                    }
                }
            }
        }
    }

    /** Whether the table only arranges text and other tables, as a frame around a page or in columns. */
    static boolean isFrame(List<Element> rows) {
        int cells = 0;
        int paragraphs = 0;
        for (Element row : rows) {
            for (Element cell : cells(row)) {
                cells++;
                for (Element element : cell.elements()) {
                    if (element.is("w:tbl") && isTable(element)) {
                        return true;
                    }
                    paragraphs += element.is("w:p") ? 1 : 0;
                }
            }
        }
        return cells == 1 && paragraphs > MOST_PARAGRAPHS;
    }

    /** Whether the table has several rows and columns, so that it cannot be a figure in a cell. */
    private static boolean isTable(Element table) {
        List<Element> rows = of(table);
        for (Element row : rows) {
            if (rows.size() > 1 && cells(row).size() > 1) {
                return true;
            }
        }
        return isFrame(rows);
    }
}
