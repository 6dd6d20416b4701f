package dev.gouji.office.page;

import dev.gouji.office.markup.Characters;
import dev.gouji.office.markup.Element;
import dev.gouji.office.markup.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables of a page that only arrange other tables and text: columns, a border around an article. */
final class FrameTables {

    /** A single cell that holds more blocks is a frame around text and no cell. */
    private static final int MOST_BLOCKS = 3;

    private final Set<Element> frames = new HashSet<>();

    FrameTables(Element page) {
        look(page);
    }

    /** What stands in an element. */
    private static final class Content {

        /** blocks with words of their own */
        private int blocks;
        /** words that no block within stands around */
        private boolean words;
        /** a table with rows and columns of its own, so that it cannot be a figure in a cell */
        private boolean table;
        /** cells that are not another table's */
        private int cells;
    }

    boolean contains(Element table) {
        return frames.contains(table);
    }

    private Content look(Element element) {
        Content content = new Content();
        for (Node node : element.nodes()) {
            if (node instanceof Characters characters) {
                content.words |= !characters.text().trim().isEmpty();
            } else {
                Content inner = look((Element) node);
                content.blocks += inner.blocks;
                content.words |= inner.words;
                content.table |= inner.table;
                content.cells += inner.cells;
            }
        }
        if (content.words && Looks.isBlock(element)) {
            content.blocks++;
            content.words = false;
        }
        if (element.is("td") || element.is("th")) {
            content.cells = 1;
        } else if (element.is("table")) {
            table(element, content);
        }
        return content;
    }

    private void table(Element table, Content content) {
        if (content.table || content.cells == 1 && content.blocks > MOST_BLOCKS) {
            frames.add(table);
            content.table = true;
        }
        List<Element> rows = PageTable.rows(table);
        for (Element row : rows) {
            content.table |= rows.size() > 1 && PageTable.cells(row).size() > 1;
        }
        content.cells = 0;
    }
}
