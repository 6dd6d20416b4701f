package dev.gouji.office.page;

import dev.gouji.office.markup.Characters;
import dev.gouji.office.markup.Element;
import dev.gouji.office.markup.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables of a page that only arrange text and other tables, in columns or in a border around an article. */
final class FrameTables {

    /** A table with a single cell is a frame around text if the cell has more blocks than this. */
    private static final int MOST_BLOCKS = 3;

    private final Set<Element> frames = new HashSet<>();

    FrameTables(Element page) {
        look(page);
    }

    /** What an element has in it, at any depth. */
    private static final class Content {

        /** blocks with words of their own */
        private int blocks;
        /** whether there are words outside of these blocks */
        private boolean words;
        /** whether there is a table with several rows and columns, which cannot be a figure in a cell */
        private boolean table;
        /** cells that do not belong to an inner table */
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
